import type { Language } from '../engine/index.js';

/** Why a file could not be written, and what to do about it. */

type Sentence = Readonly<Record<Language, string>>;
type Say = (file: string) => Sentence;

const MISSING: Say = (file) => ({
  ja: `「${file}」を置くフォルダーがありません。フォルダーを作るか、ほかの場所を指定してください。`,
  en: `There is no folder for ${file}. Make it, or name another place.`,
});
const FULL: Say = (file) => ({
  ja: `ディスクの空きが足りないため、「${file}」に書き込めません。空きを作ってから、もう一度お試しください。`,
  en: `There is no room on the disk for ${file}. Make some and try once more.`,
});
const FOLDER: Say = (file) => ({
  ja: `「${file}」はフォルダーです。ファイルの名前まで指定してください。`,
  en: `${file} is a folder. Name a file in it.`,
});
const LONG: Say = (file) => ({
  ja: `「${file}」は、名前かフォルダーの道筋が長すぎて書き込めません。短い名前か、浅いフォルダーを指定してください。`,
  en: `The name or the path of ${file} is too long. Name a shorter one.`,
});
const READ_ONLY: Say = (file) => ({
  ja: `「${file}」のある場所には書き込めません(読み取り専用)。ほかの場所を指定してください。`,
  en: `The place of ${file} can only be read. Name another one.`,
});
const BUSY: Say = (file) => ({
  ja: `「${file}」は使われているため、書き込めません。Excelで開いていれば閉じてください。`,
  en: `${file} is in use. Close it in Excel.`,
});
const FORBIDDEN: Say = (file) => ({
  ja: `「${file}」に書き込めません。Excelで開いていれば閉じ、書き込む権限があるか確かめてください。`,
  en: `${file} can’t be written. Close it in Excel, and check that you may write there.`,
});

const SENTENCES: Readonly<Record<string, Say>> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EISDIR: FOLDER,
  ENAMETOOLONG: LONG,
  EROFS: READ_ONLY,
  EBUSY: BUSY,
  ETXTBSY: BUSY,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
};

const UNCHANGED: Sentence = {
  ja: '元のファイルはそのままです。',
  en: 'What was there before is unchanged.',
};

/** What the system's code for a failed write means. */
export function writeFailure(file: string, code: string): Sentence {
  const say = SENTENCES[code];
  const { ja, en } = say ? say(file) : FORBIDDEN(file);
  const about = say ? '' : `(${code})`;
  return { ja: `${ja}${about}${UNCHANGED.ja}`, en: `${en} ${about}${about && ' '}${UNCHANGED.en}` };
}

/** Said where a file that is to be replaced is no longer what was read. */
export const changedMeanwhile: Say = (file) => ({
  ja: `「${file}」は、読み取ってから書き込むまでの間に、ほかの人が保存したか移動しました。その内容を残し、書き込みませんでした。もう一度お試しください。`,
  en: `${file} was saved or moved by somebody else after it was read. That was kept, and nothing was written. Try once more.`,
});
