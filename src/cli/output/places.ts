import { parseCellAddress, type Report } from '../../engine/index.js';
import type { OpenedText, OpenedWorkbook } from '../../files/index.js';

/** Where cells stand in a text file, by its lines: a record may go over several, so a row is not a line. */

/** Lines and columns from 1, columns in UTF-16 units; the end is behind the last of the field. */
export interface Place {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The delimiters that are wanting before the cell, where its line ends early; `''` mostly. */
  readonly missing: string;
}

/** Answers in which line and column an offset lies; offsets must not go back. */
function lineCounter(text: string): (offset: number) => readonly [line: number, column: number] {
  const breaks = text.matchAll(/\r\n|\r|\n/g);
  let next = breaks.next();
  let line = 1;
  let start = 0;
  return (offset) => {
    while (!next.done && next.value.index + next.value[0].length <= offset) {
      line += 1;
      start = next.value.index + next.value[0].length;
      next = breaks.next();
    }
    return [line, offset - start + 1];
  };
}

/** All cells a report speaks of, in the order of the file. */
function cellsIn({ findings, edits }: Pick<Report, 'findings' | 'edits'>) {
  const names = new Set([...findings.flatMap(({ cells }) => cells), ...edits.map(({ cell }) => cell)]);
  return [...names]
    .flatMap((name) => {
      const at = parseCellAddress(name);
      return at ? [{ name, ...at }] : [];
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function placesInText({ source }: OpenedText, report: Pick<Report, 'findings' | 'edits'>) {
  const { decoded, delimiter, records } = source;
  const count = lineCounter(decoded.text);
  const places: Record<string, Place> = {};
  for (const { name, row, column } of cellsIn(report)) {
    const record = records[row];
    if (!record) continue;
    const field = record.fields[column];
    const [start, end] = field ? [field.start, field.end] : [record.end, record.end];
    const [[startLine, startColumn], [endLine, endColumn]] = [count(start), count(end)];
    const missing = field ? '' : delimiter.repeat(column - record.fields.length + 1);
    places[name] = { startLine, startColumn, endLine, endColumn, missing };
  }
  return places;
}

/** The places of the cells a report speaks of; none in a workbook. */
export function placesIn(
  workbook: OpenedWorkbook,
  report: Pick<Report, 'findings' | 'edits'>,
): Readonly<Record<string, Place>> {
  return workbook.kind === 'text' ? placesInText(workbook, report) : {};
}
