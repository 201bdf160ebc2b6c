import {
  type Check,
  committeePack,
  committeeSheet,
  comparisonContent,
  type EarlierTable,
  earlierTableOf,
  type Language,
  nextYear,
  type SheetContent,
  sayLeftOfYear,
  sayNotesOfYear,
  summaryOf,
} from '../engine/index.js';
import type { CheckSheet } from '../judging/check-sheet.js';
import type { Maker } from '../own-books/mark.js';
import { nextBook } from '../own-books/next-book.js';
import { notTidied } from '../session/not-tidied.js';
import type { Outcome, SessionFailure } from '../session/session.js';
import { fileRefused } from './failures.js';
import { type TableOfFile, tableOfFile } from './table-of-file.js';

/** What is made of files nobody opened: the comparison of two years, the committee's paper, next year's form. As the command line makes them. */

/** A file with its name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where and for which day tables are checked. */
export interface Checking {
  readonly checkSheet: CheckSheet;
  /** ISO date. */
  readonly today: string;
}

/** A new file, before it is written. */
export interface MadeOfFile {
  /** Its bytes, or the sheets of a new workbook. */
  readonly content:
    | { readonly is: 'bytes'; readonly bytes: Uint8Array }
    | { readonly is: 'sheets'; readonly by: Maker; readonly sheets: readonly SheetContent[] };
  /** What has to be known of it, a sentence each. */
  readonly notes: Readonly<Record<Language, readonly string[]>>;
}

const NO_NOTES: MadeOfFile['notes'] = { ja: [], en: [] };
const failed = (failure: SessionFailure) => ({ ok: false as const, failure });
const ofSheets = (by: Maker, sheets: readonly SheetContent[]): Outcome<MadeOfFile> => ({
  ok: true,
  value: { content: { is: 'sheets', by, sheets }, notes: NO_NOTES },
});

interface Read {
  readonly table: TableOfFile;
  readonly earlier: EarlierTable;
}

async function readEarlier(
  { bytes, name }: NamedFile,
  { checkSheet, today }: Checking,
): Promise<Outcome<Read>> {
  const read = await tableOfFile(bytes, name, checkSheet, today);
  if (!read.ok) return read;
  const { check, sheetName } = read.value;
  const earlier = earlierTableOf(check.judged, { file: name, sheet: sheetName });
  if (!earlier.ok) return notCompared(earlier.failure);
  return { ok: true, value: { table: read.value, earlier: earlier.table } };
}

function notCompared({
  code,
  message,
}: {
  readonly code: string;
  readonly message: SessionFailure['message'];
}) {
  return failed({ code: 'not-compared', message, detail: code });
}

/** Reads both tables of a pair; fails where they are not of one society and two years. */
async function readYears(
  own: NamedFile,
  last: NamedFile,
  checking: Checking,
): Promise<Outcome<{ readonly before: Read; readonly now: TableOfFile }>> {
  const before = await readEarlier(last, checking);
  if (!before.ok) return before;
  const { checkSheet, today } = checking;
  const now = await tableOfFile(own.bytes, own.name, checkSheet, today, [before.value.earlier]);
  if (!now.ok) return now;
  const { compared } = now.value.check;
  if (compared?.ok === false) return notCompared(compared.failure);
  return { ok: true, value: { before: before.value, now: now.value } };
}

/** The report of a table beside that of the year before: `soukatsu compare`. */
export async function comparedFiles(
  own: NamedFile,
  last: NamedFile,
  checking: Checking,
): Promise<Outcome<MadeOfFile>> {
  const read = await readYears(own, last, checking);
  if (!read.ok) return read;
  const { before, now } = read.value;
  const years = [summaryOf(before.table.check, last.name), summaryOf(now.check, own.name)];
  return ofSheets('report', comparisonContent(years));
}

/** The committee's paper of a table, beside the year before where that is there: `soukatsu report --committee`. */
export async function committeeOfFile(
  own: NamedFile,
  last: NamedFile | null,
  checking: Checking,
): Promise<Outcome<MadeOfFile>> {
  const { checkSheet, today } = checking;
  const read = last
    ? await readYears(own, last, checking)
    : await tableOfFile(own.bytes, own.name, checkSheet, today);
  if (!read.ok) return read;
  const { check } = 'now' in read.value ? read.value.now : read.value;
  const made = committeePack(check, own.name);
  if (!made.ok) return failed(notTidied(made.failure.code, made.failure.message));
  return ofSheets('committee', [committeeSheet(made.pack)]);
}

/** Tables on the other sheets that can be seen: those of earlier years say what was never reached. */
async function checksBeside(
  { workbook, index, check }: TableOfFile,
  checkSheet: CheckSheet,
): Promise<Check[]> {
  const checks: Check[] = [];
  for (const [at, { visibility, kind, sheet }] of workbook.sheets.entries()) {
    if (at === index || visibility !== 'visible' || kind !== 'worksheet') continue;
    const read = sheet();
    const result = read.ok ? await checkSheet(read.sheet, { ...check.judged.policy, columns: [] }) : null;
    if (result?.ok) checks.push(result.check);
  }
  return checks;
}

/** Next year's form of a table, a copy of its file: `soukatsu next`. */
export async function nextOfFile(
  { bytes, name }: NamedFile,
  { checkSheet, today }: Checking,
): Promise<Outcome<MadeOfFile>> {
  const read = await tableOfFile(bytes, name, checkSheet, today);
  if (!read.ok) return read;
  const { check, sheet, index, workbook } = read.value;
  const made = nextYear(sheet, check, await checksBeside(read.value, checkSheet));
  if (!made.ok) return failed(notTidied(made.failure.code, made.failure.message));
  const { next } = made;
  const book = nextBook(workbook, index, next.edits);
  if (!book.ok) return failed(fileRefused(book.failure));
  const [refused] = book.refused;
  if (book.written.length === 0 && refused)
    return failed({ code: 'file-refused', message: refused.message, detail: refused.reason });
  const again = await tableOfFile(book.bytes, name, checkSheet, today);
  // What is locked may be what the year is read from.
  const state = again.ok ? again.value.check.judged.state : null;
  const readsAlike = next.readsAlike && state === next.made?.judged.state;
  const notesIn = (language: Language) => [
    ...sayNotesOfYear({ ...next, readsAlike }, language),
    ...sayLeftOfYear(next.left, language),
    ...book.refused.map(({ message }) => message[language]),
  ];
  return {
    ok: true,
    value: {
      content: { is: 'bytes', bytes: book.bytes },
      notes: { ja: notesIn('ja'), en: notesIn('en') },
    },
  };
}
