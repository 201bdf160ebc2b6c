/** Reads the tables of this folder and what is right for each. Needs no engine and no reader of the product. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../src/cells/sheet.js';
import type { Expected } from './expected.js';

export interface CorpusTable {
  /** Name of the folder. */
  readonly name: string;
  /** Path of `table.tsv` or `table.csv`. */
  readonly file: string;
  readonly sheet: Sheet;
  readonly expected: Expected;
}

/** Text of a file in UTF-16 (by its byte order mark), UTF-8 or CP932. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

/** Rows of cells of a text whose cells may be quoted, and hold separators and line breaks when they are. */
function split(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += char;
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator || char === '\n') {
      row.push(cell);
      cell = '';
      if (char === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (char !== '\r') cell += char;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** All tables, in the order of their folders' names. */
export function readCorpus(): CorpusTable[] {
  return readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const tabbed = join(__dirname, name, 'table.tsv');
      const file = existsSync(tabbed) ? tabbed : join(__dirname, name, 'table.csv');
      const rows = split(decode(readFileSync(file)), file === tabbed ? '\t' : ',');
      const expected: Expected = JSON.parse(readFileSync(join(__dirname, name, 'expected.json'), 'utf8'));
      return { name, file, sheet: { name: 'table', firstRow: 0, firstColumn: 0, rows }, expected };
    });
}
