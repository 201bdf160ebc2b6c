import type { SessionFailure } from '../session/session.js';

/** What a page can say before the rest of the add-in is there. */

export type OfficeFailureCode = 'office-missing' | 'connection';

export const OFFICE_SENTENCES: Record<OfficeFailureCode, SessionFailure['message']> = {
  'office-missing': {
    ja: 'Excelにつながっていません。Excelの「ホーム」タブの「確認パネル」から開いてください。',
    en: 'There is no connection to Excel. Open the add-in from the Home tab of Excel.',
  },
  connection: {
    ja: 'Excelとの接続が切れたか、時間内に応答がありませんでした。少し待ってから、もう一度押してください。',
    en: 'The connection to Excel was lost or timed out. Wait a moment, then try again.',
  },
};

/** A failure of Office with its sentence. `detail` is for the person who is asked for help, not for the clerk. */
export function officeFailure(code: OfficeFailureCode, detail = ''): SessionFailure {
  return { code, message: OFFICE_SENTENCES[code], detail };
}
