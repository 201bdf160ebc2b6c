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
} from '../../engine/index.js';
import type { CheckSheet } from '../../judging/check-sheet.js';
import { type FurtherName, findFurther } from '../../judging/further-table.js';
import type { ExcelLibrary } from '../ask.js';
import { excelFailure } from '../failures.js';
import { workbookNow } from '../new-sheet/workbook-now.js';
import { readSheet } from '../read-sheet.js';
import type { ExcelFailure, Outcome, TidyPlan } from '../session.js';
import { decisionsIn } from '../stored-decisions.js';
import { tidyName } from './tidy-name.js';

/** What a table is tidied with. */
export interface TidyDesk {
  readonly excel: ExcelLibrary;
  readonly checkSheet: CheckSheet;
  readonly today: () => string;
  readonly seesSpills: boolean;
}

function unsure({ findings }: Check): ExcelFailure {
  const asked = findings.find(({ rule }) => rule === 'layout-unsure');
  const said = (language: 'ja' | 'en') => {
    const words = asked ? wordFinding(asked, language) : { why: '', todo: '' };
    return `${words.why}${language === 'ja' ? '' : ' '}${words.todo}`;
  };
  return { ...excelFailure('not-tidied', 'layout-unsure'), message: { ja: said('ja'), en: said('en') } };
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
  { checkSheet }: TidyDesk,
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
  return { ok: false, failure: { ...excelFailure('no-table', code), message: said } };
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

async function tidied(
  desk: TidyDesk,
  sheet: Sheet,
  policy: Partial<Policy>,
): Promise<Outcome<Pick<TidyPlan, 'table' | 'lines'>>> {
  const source = await sourceOf(desk, sheet, policy);
  if (!source.ok) return source;
  const { check, lines } = source.value;
  const table = tidy(source.value.sheet, check, 'as-written');
  const rows = table.rows.map((row) => [...row]);
  const again = await desk.checkSheet({ name: sheet.name, firstRow: 0, firstColumn: 0, rows }, policy);
  if (!again.ok || !saysTheSame(check, again.check))
    return { ok: false, failure: excelFailure('not-tidied', 'read otherwise') };
  const value = lines
    ? { table: withLines(table, lines), lines: partedLines(lines) }
    : { table, lines: null };
  return { ok: true, value };
}

/**
 * What the tidied table of a sheet would hold, and what its sheet would be called; changes nothing. Verdicts and tallies
 * stay as they are written: it is 再計算 that fills them. At most three round trips.
 * @returns the plan, or why the table can't be tidied: its columns are not certain, or no sheet can be added
 */
export async function planTidy(
  desk: TidyDesk,
  sheetId: string | undefined,
  further?: FurtherName,
): Promise<Outcome<TidyPlan>> {
  const read = await readSheet(desk.excel, desk.seesSpills, sheetId);
  if (!read.ok) return read;
  const kept = decisionsIn(read.value.decisionParts);
  if (!kept.ok) return kept;
  const now = await workbookNow(desk.excel);
  if (!now.ok) return now;
  const policy = { asOf: desk.today(), ...kept.value };
  const whole = { sheet: read.value.sheet };
  const part = further ? await findFurther(desk.checkSheet, whole.sheet, policy, further) : whole;
  if (!part) return { ok: false, failure: excelFailure('table-gone') };
  const { sheet } = part;
  const made = await tidied(desk, sheet, policy);
  if (!made.ok) return made;
  const name = tidyName(
    sheet.name,
    now.value.sheets.map((own) => own.name),
  );
  return {
    ok: true,
    value: {
      sheetId: read.value.sheetId,
      sheetName: sheet.name,
      ...('further' in part ? { further: part.further } : {}),
      name,
      ...made.value,
    },
  };
}
