import { countSeverities, type Language, summaryOf, type TableSummary } from '../../engine/index.js';
import { tableOfFile } from '../../file-session/table-of-file.js';
import type { CheckSheet } from '../../judging/check-sheet.js';
import type { ChosenFile, LostFile } from '../first/chosen-files.js';

/** What became of one of several files. */
export type FileResult =
  | {
      readonly ok: true;
      readonly name: string;
      readonly table: TableSummary;
      readonly counts: ReturnType<typeof countSeverities>;
    }
  | { readonly ok: false; readonly name: string; readonly sentence: string };

/** Reads and judges one file; never rejects. */
export async function checkFile(
  file: ChosenFile | LostFile,
  checkSheet: CheckSheet,
  today: string,
  language: Language,
): Promise<FileResult> {
  const { name } = file;
  if ('sentence' in file) return { ok: false, name, sentence: file.sentence };
  const read = await tableOfFile(file.bytes, name, checkSheet, today);
  if (!read.ok) return { ok: false, name, sentence: read.failure.message[language] };
  const { check } = read.value;
  const table = summaryOf(check, name, language);
  return { ok: true, name, table, counts: countSeverities(check.findings) };
}
