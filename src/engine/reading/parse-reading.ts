import { patternOf } from '../lexicon/entry.js';
import { COLUMN_WORD, ROW_END, ROW_WORD } from '../lexicon/reading-words.js';
import { isGivenRole, type Reading } from '../table/kinds/reading.js';
import { faultIn, type ReadingFault } from '../table/kinds/reading-fault.js';
import { fold, foldWord } from '../text/fold.js';
import { CONFIRMED, type NamedPart, partNamed } from './names.js';
import { UNKNOWN } from './say-reading.js';

/** The text of a reading, as `--columns` takes it (docs/command-line.md, "Columns"), read into data. */

/** What is wrong with the text itself. */
export type TextFault =
  | { readonly code: 'no-value'; readonly text: string }
  | { readonly code: 'unknown-name'; readonly name: string }
  | { readonly code: 'name-twice'; readonly name: string }
  | { readonly code: 'not-filled-in'; readonly name: string }
  | { readonly code: 'no-letters'; readonly name: string; readonly value: string }
  | { readonly code: 'no-rows'; readonly name: string; readonly value: string }
  | { readonly code: 'no-confirmation'; readonly value: string };

export type ParsedReading =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly fault: TextFault | ReadingFault };

const SEPARATOR = /[\s\u3000,、，]+/;
const SIGN = /^([^=＝]*)[=＝](.*)$/;
const ROW = patternOf(ROW_WORD);
const LETTERS = new RegExp(`^([a-z]{1,3})${patternOf(COLUMN_WORD)}?$`);
const ROWS = new RegExp(`^(\\d{1,7})${ROW}?(?:[-~](\\d{1,7})${ROW}?)?${patternOf(ROW_END)}?$`);
const MOST_LETTERS = 40;

interface Draft {
  headRows: [number, number] | null;
  lastRow: number | null;
  confirmed: boolean;
  readonly columns: Record<string, string>;
  readonly rows: Record<string, string>;
}

/** Takes one part in; gives what is wrong with it, or null. */
function takePart(draft: Draft, part: NamedPart, name: string, value: string): TextFault | null {
  const folded = foldWord(value);
  if (folded === UNKNOWN) return { code: 'not-filled-in', name };
  if (part === 'actualRows' || part === 'targetRows') {
    draft.rows[part === 'actualRows' ? 'actual' : 'target'] = value;
    return null;
  }
  if (part === 'confirmed') {
    draft.confirmed = folded === CONFIRMED || folded === 'yes';
    return draft.confirmed ? null : { code: 'no-confirmation', value };
  }
  if (part === 'headRows' || part === 'lastRow') {
    const [, first, last] = ROWS.exec(folded) ?? [];
    if (first === undefined || (part === 'lastRow' && last !== undefined))
      return { code: 'no-rows', name, value };
    if (part === 'lastRow') draft.lastRow = Number(first);
    else draft.headRows = [Number(first), Number(last ?? first)];
    return null;
  }
  const letters = LETTERS.exec(folded)?.[1];
  if (letters === undefined) return { code: 'no-letters', name, value };
  if (isGivenRole(part)) draft.columns[part] = letters.toUpperCase();
  return null;
}

/** True where a text says which rows are the heads. */
const namesHeads = (text: string) =>
  text.split(SEPARATOR).some((token) => partNamed(SIGN.exec(token)?.[1] ?? '') === 'headRows');

/** What several texts say: those of one page together, for each page its own. */
export type ParsedReadings =
  | { readonly ok: true; readonly readings: readonly Reading[] }
  | Extract<ParsedReading, { ok: false }>;

/**
 * Reads texts of readings, as `--columns` may be given more than once. They are parts of one reading, but a text that names
 * the heads anew begins that of another page.
 */
export function parseReadings(texts: readonly string[]): ParsedReadings {
  const groups: string[][] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (last && !(namesHeads(text) && last.some(namesHeads))) last.push(text);
    else groups.push([text]);
  }
  const readings: Reading[] = [];
  for (const group of groups) {
    const parsed = parseReading(group);
    if (!parsed.ok) return parsed;
    readings.push(parsed.reading);
  }
  return { ok: true, readings };
}

/**
 * Reads texts of a reading; several are parts of one.
 * @param texts `見出し=3-4 指標=B`, `実績=D,目標=E`, in any widths
 * @returns the reading, or the first thing that is wrong with it
 */
export function parseReading(texts: readonly string[]): ParsedReading {
  const draft: Draft = { headRows: null, lastRow: null, confirmed: false, columns: {}, rows: {} };
  const named = new Set<NamedPart>();
  const tokens = texts.flatMap((text) => text.split(SEPARATOR)).filter((token) => token !== '');
  for (const token of tokens) {
    const [, name, value] = SIGN.exec(token) ?? [];
    if (!name || value === undefined || value.trim() === '')
      return { ok: false, fault: { code: 'no-value', text: token.slice(0, MOST_LETTERS) } };
    const part = partNamed(name);
    if (part === undefined)
      return { ok: false, fault: { code: 'unknown-name', name: fold(name).slice(0, MOST_LETTERS) } };
    if (named.has(part)) return { ok: false, fault: { code: 'name-twice', name } };
    named.add(part);
    const fault = takePart(draft, part, name, value);
    if (fault) return { ok: false, fault };
  }
  const { headRows, lastRow, columns, rows, confirmed } = draft;
  const reading: Reading = { headRows, lastRow, columns, rows, ...(confirmed ? { confirmed } : {}) };
  const fault = faultIn(reading);
  return fault ? { ok: false, fault } : { ok: true, reading };
}
