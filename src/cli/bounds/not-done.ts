import type { Failure } from '../failure-object.js';

/** Why work on a file was given up. */

export const tookTooLong = (file: string, milliseconds: number): Failure => {
  const seconds = Math.round(milliseconds / 1000);
  return {
    code: 'took-too-long',
    message: {
      ja: `ファイル「${file}」の読み取りに時間がかかりすぎるため、やめました(上限${seconds}秒)。表のシートだけを別のブックに保存して、もう一度試してください。`,
      en: `The file ${file} took too long and was given up (limit ${seconds} seconds). Save the sheet of the table as a workbook of its own, then try again.`,
    },
  };
};

const tookTooMuch = (file: string, megabytes: number): Failure => ({
  code: 'too-much-memory',
  message: {
    ja: `ファイル「${file}」の読み取りにメモリーを使いすぎるため、やめました(上限${megabytes}MB)。表のシートだけを別のブックに保存して、もう一度試してください。`,
    en: `The file ${file} took too much memory and was given up (limit ${megabytes} MB). Save the sheet of the table as a workbook of its own, then try again.`,
  },
});

/** What an error, or the end of a thread, means for the file it was at. */
export function notDone(file: string, error: unknown, megabytes: number): Failure {
  const has = (key: string): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  if (has('code') === 'ERR_WORKER_OUT_OF_MEMORY') return tookTooMuch(file, megabytes);
  const why = has('message') ?? error;
  return {
    code: 'not-read',
    message: {
      ja: `ファイル「${file}」を処理できませんでした(${why})。Excelで開き直して保存してから、もう一度試してください。`,
      en: `The file ${file} could not be processed (${why}). Open and save it in Excel, then try again.`,
    },
  };
}
