import path from 'node:path';
import type { Language } from '../engine/index.js';

/** `~$a.xlsx`, which Excel keeps beside a.xlsx while somebody has it open: it says who, and holds no table. */

const MARK = '~$';

/** True for such a file, by its name. */
export const isOwnerFile = (file: string): boolean => path.basename(file).startsWith(MARK);

/** Said where one is named alone. */
export function notOwnerFile(file: string): Readonly<Record<Language, string>> {
  const name = path.basename(file);
  const book = name.slice(MARK.length);
  return {
    ja: `「${name}」は、Excelがブックを開いている間だけ作るファイルです。ブックそのものの「${book}」を指定してください。`,
    en: `${name} is a file that Excel keeps while somebody has the workbook open. Name the workbook itself, ${book}.`,
  };
}

/** Said where one stands among others and is passed over. */
export function ownerFilePassed(file: string): Readonly<Record<Language, string>> {
  const name = path.basename(file);
  return {
    ja: `「${name}」は、Excelがブックを開いている間だけ作るファイルなので、読みません。`,
    en: `${name} is a file that Excel keeps while somebody has the workbook open, and is passed over.`,
  };
}
