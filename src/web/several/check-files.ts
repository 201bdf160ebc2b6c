import { countSeverities, type Language, summaryOf, type TableSummary } from '../../engine/index.js';
import { tableOfFile } from '../../file-session/table-of-file.js';
import type { CheckSheet } from '../../judging/check-sheet.js';
import { ownBookPassed } from '../../own-books/passed-over.js';
import type { ChosenFile, LostFile } from '../first/chosen-files.js';

/** What became of one of several files. */
export type FileResult =
  | {
      readonly is: 'table';
      readonly name: string;
      readonly table: TableSummary;
      readonly counts: ReturnType<typeof countSeverities>;
    }
  /** `passed`: a book made here, which no report counts. */
  | { readonly is: 'unread' | 'passed'; readonly name: string; readonly sentence: string };

/** Reads and judges one file; never rejects. */
export async function checkFile(
  file: ChosenFile | LostFile,
  checkSheet: CheckSheet,
  today: string,
  language: Language,
): Promise<FileResult> {
  const { name } = file;
  if ('sentence' in file) return { is: 'unread', name, sentence: file.sentence };
  const passed = ownBookPassed(file.bytes, name);
  if (passed) return { is: 'passed', name, sentence: passed[language] };
  const read = await tableOfFile(file.bytes, name, checkSheet, today);
  if (!read.ok) return { is: 'unread', name, sentence: read.failure.message[language] };
  const { check } = read.value;
  const table = summaryOf(check, name, language);
  return { is: 'table', name, table, counts: countSeverities(check.findings) };
}
