import { DECISIONS_UNREADABLE } from '../decisions/index.js';
import type { SessionFailure } from './session.js';

/** What every session says in the same words, whoever holds the workbook. */

export type CommonFailureCode =
  | 'no-table'
  | 'chart-sheet'
  | 'changed-meanwhile'
  | 'table-gone'
  | 'called-off'
  | 'sheet-gone'
  | 'decisions-unreadable';

export const SESSION_SENTENCES: Record<CommonFailureCode, SessionFailure['message']> = {
  'no-table': {
    ja: 'このシートに総括表が見つかりません。総括表のあるシートを開いてください。',
    en: 'No summary table was found on this sheet. Open the sheet that holds it.',
  },
  'chart-sheet': {
    ja: 'いま表示しているのは、グラフなどセルのないシートです。総括表のあるシートを開いてください。',
    en: 'The sheet in front has no cells (a chart sheet, for example). Open the sheet that holds the summary table.',
  },
  'changed-meanwhile': {
    ja: '確認したあとに、シートの行や内容が変わりました。もう一度確認してから操作してください。',
    en: 'Rows or cells of the sheet changed after the check. Check again before you go on.',
  },
  'table-gone': {
    ja: '対象にしていた表が、このシートに見つかりません。移動や削除をしたか、表題や見出しを変えたときは、最初の表を確認してから、対象の表を選び直してください。',
    en: 'The table you were working on is not found on this sheet. If it was moved or deleted, or its title or heads were changed, check the first table and choose this one again.',
  },
  'called-off': {
    ja: '中止しました。シートには何も書き込んでいません。',
    en: 'This was called off. Nothing was written to the sheet.',
  },
  'sheet-gone': {
    ja: '確認したシートが見つからないか、非表示になっています。総括表のあるシートを開いて、もう一度確認してください。',
    en: 'The checked sheet has been deleted or hidden. Open the sheet that holds the summary table and check again.',
  },
  'decisions-unreadable': DECISIONS_UNREADABLE.message,
};

/** A failure with its sentence. `detail` is for the person who is asked for help, not for the clerk. */
export function sessionFailure(code: CommonFailureCode, detail = ''): SessionFailure {
  return { code, message: SESSION_SENTENCES[code], detail };
}
