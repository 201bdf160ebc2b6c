import path from 'node:path';
import type { Language } from '../../engine/index.js';

/** What is said of files that are named and not read. */

export type Sentence = Readonly<Record<Language, string>>;

/** Said of a workbook of another form in a folder: nobody would miss its table otherwise. */
export function otherFormPassed(file: string): Sentence {
  const name = path.basename(file);
  return {
    ja: `「${name}」は読み取れない形式(${path.extname(name)})なので、読みません。Excelで.xlsxとして保存し直してください。`,
    en: `${name} is of a form that is not read (${path.extname(name)}), and is passed over. Save it as .xlsx in Excel.`,
  };
}

/** As many names as a person wants to see. */
const SHOWN = 3;

/** Said of files that are named more than once. */
export function readOnce(files: readonly string[]): Sentence {
  const names = files.slice(0, SHOWN).map((file) => path.basename(file));
  const more = files.length - names.length;
  return {
    ja: `2回以上指定されたファイルは、1回だけ読みます: ${names.join('、')}${more > 0 ? ` ほか${more}件` : ''}`,
    en: `Files that are named more than once are read once: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}
