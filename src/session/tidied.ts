import {
  type Check,
  isTidyable,
  type Policy,
  parseCellAddress,
  type ReadLines,
  readLines,
  type Sheet,
  sayLinesFault,
  type TidyTable,
  tidy,
  wordFinding,
} from '../engine/index.js';
import type { CheckSheet } from '../judging/check-sheet.js';
import { sessionFailure } from './failures.js';
import { notTidied } from './not-tidied.js';
import type { Outcome, SessionFailure, TidyPlan } from './session.js';

function unsure({ findings }: Check): SessionFailure {
  const asked = findings.find(({ rule }) => rule === 'layout-unsure');
  const said = (language: 'ja' | 'en') => {
    const words = asked ? wordFinding(asked, language) : { why: '', todo: '' };
    return `${words.why}${language === 'ja' ? '' : ' '}${words.todo}`;
  };
  return notTidied('layout-unsure', { ja: said('ja'), en: said('en') });
}

/** True where the tidied table says what the source did: nothing is lost, and no certain verdict is another. */
function saysTheSame(before: Check, after: Check): boolean {
  const [own, again] = [before.judged.indicators, after.judged.indicators];
  return (
    isTidyable(after.findings) &&
    own.length === again.length &&
    own.every((judged, index) => {
      const other = again[index];
      return other !== undefined && (!judged.certain || !other.certain || judged.verdict === other.verdict);
    })
  );
}

/** A table to tidy: that of a sheet, or of its lines of text. */
interface Source {
  readonly sheet: Sheet;
  readonly check: Check;
  readonly lines: ReadLines | null;
}

async function sourceOf(
  checkSheet: CheckSheet,
  sheet: Sheet,
  policy: Partial<Policy>,
): Promise<Outcome<Source>> {
  const checked = await checkSheet(sheet, policy);
  if (checked.ok) {
    return isTidyable(checked.check.findings)
      ? { ok: true, value: { sheet, check: checked.check, lines: null } }
      : { ok: false, failure: unsure(checked.check) };
  }
  const reading = readLines(sheet, policy);
  if (reading?.ok)
    return { ok: true, value: { sheet: reading.read.sheet, check: reading.read.check, lines: reading.read } };
  const { code, message } = checked.failure;
  const said = reading ? sayLinesFault(reading.fault) : message;
  return { ok: false, failure: { ...sessionFailure('no-table', code), message: said } };
}

/** The cell that holds the line of a row. */
const lineOf = ({ lines }: ReadLines, row: number) => lines[row - 1]?.cell ?? '';

function partedLines(read: ReadLines): TidyPlan['lines'] {
  const rows = read.check.judged.indicators.map(({ indicator }) => ({
    cell: lineOf(read, indicator.row),
    parts: [indicator.label, ...indicator.figureTexts, indicator.status?.text ?? ''].filter(
      (text) => text !== '',
    ),
  }));
  return { parting: read.parting, rows };
}

/** The notes of a table of lines, with the cells the lines stand in. */
function withLines(table: TidyTable, read: ReadLines): TidyTable {
  const notes = table.notes.map((note) => {
    const place = note.from === null ? null : parseCellAddress(note.from);
    return place ? { ...note, from: lineOf(read, place.row + 1) } : note;
  });
  return { ...table, notes };
}

/**
 * The tidied table of a sheet, or of the lines of text it holds; nothing is made of it where it would be read otherwise.
 * @param sheet cut to the table, where it is a further one
 */
export async function tidied(
  checkSheet: CheckSheet,
  sheet: Sheet,
  policy: Partial<Policy>,
): Promise<Outcome<Pick<TidyPlan, 'table' | 'lines'>>> {
  const source = await sourceOf(checkSheet, sheet, policy);
  if (!source.ok) return source;
  const { check, lines } = source.value;
  const table = tidy(source.value.sheet, check, 'as-written');
  const rows = table.rows.map((row) => [...row]);
  const again = await checkSheet({ name: sheet.name, firstRow: 0, firstColumn: 0, rows }, policy);
  if (!again.ok || !saysTheSame(check, again.check))
    return { ok: false, failure: notTidied('read otherwise') };
  const value = lines
    ? { table: withLines(table, lines), lines: partedLines(lines) }
    : { table, lines: null };
  return { ok: true, value };
}
