import type { Failure } from '../failure-object.js';
import { FORMS } from './table-names.js';

/** Why a word gives no file. */

const forms = { ja: FORMS.join('、'), en: FORMS.join(', ') };

export const emptyFolder = (folder: string): Failure => ({
  code: 'nothing-there',
  message: {
    ja: `フォルダー「${folder}」に、読み取れるファイル(${forms.ja})がありません。その下のフォルダーは見ません。`,
    en: `The folder ${folder} holds no file that is read (${forms.en}). Folders below it are not looked into.`,
  },
});

export const closedFolder = (folder: string, code: string): Failure => ({
  code: 'file-unreadable',
  message: {
    ja: `フォルダー「${folder}」の中を見られません(${code})。開く権限があるか確かめてください。`,
    en: `The folder ${folder} can’t be looked into (${code}). Check that you may open it.`,
  },
});

export const fitsNothing = (pattern: string): Failure => ({
  code: 'nothing-there',
  message: {
    ja: `「${pattern}」に当てはまるファイルがありません。名前と場所を確かめてください。`,
    en: `No file fits ${pattern}. Check its name and folder.`,
  },
});

export const emptyList = (list: string): Failure => ({
  code: 'nothing-there',
  message: {
    ja: `「${list}」にファイルの名前がありません。1行に1つずつ書いてください。`,
    en: `${list} names no file. Write one name a line.`,
  },
});

/** Of a word that swallowed those after it: Windows takes the `\"` at the end of `"folder\"` for a letter. */
export const quoteInside = (word: string): Failure => ({
  code: 'file-missing',
  message: {
    ja: `ファイル「${word}」が見つかりません。フォルダーを " " で囲むときは、最後の \\ を付けずに指定してください。`,
    en: `There is no file ${word}. Where a folder is put in quotes, leave out the \\ at its end.`,
  },
});

/** Where everything named was passed over. */
export const allPassedOver = (): Failure => ({
  code: 'nothing-there',
  message: { ja: '読み取るファイルがありません。', en: 'There is no file to read.' },
});
