import { sessionFailure } from '../session/failures.js';
import type { SessionFailure } from '../session/session.js';

/** What a session over an opened file says in words of its own; the rest it says as any session does. */

type OwnCode = 'protected' | 'not-here' | 'unexpected';

const OWN: Readonly<Record<OwnCode, SessionFailure['message']>> = {
  protected: {
    ja: 'シートが保護されているため、書き込めません。Excelの「校閲」タブで保護を解除して保存してから、もう一度開いてください。',
    en: 'The sheet is protected, so nothing can be written. Unprotect it in Excel (Review tab), save, and open the file again.',
  },
  'not-here': {
    ja: 'この操作は、Excelに入れて使うアドインでだけできます。',
    en: 'Only the add-in within Excel can do this.',
  },
  unexpected: {
    ja: '思わぬ問題が起きて、最後まで進めませんでした。もう一度押しても同じときは、保存してからページを読み直してください。',
    en: 'Something unforeseen stopped this. If it happens again, save and load the page anew.',
  },
};

/** Of a form that is read only; the tidied table is the way on, and is offered with the sentence. */
const READ_ONLY: Pick<SessionFailure, 'message' | 'tidies'> = {
  message: {
    ja: 'OpenDocument(.ods)のブックは読み取るだけで、書き込みません。.xlsxの「整えた表」を作って開くと、再計算できます。LibreOfficeで.xlsxとして保存し直しても使えます。',
    en: 'OpenDocument workbooks (.ods) are read and never written. Make the tidied table, an .xlsx, and open that to recalculate; or save the workbook as .xlsx in LibreOffice.',
  },
  tidies: true,
};

export { sessionFailure };

/** A failure of this room with its sentence. `detail` is for the person who is asked for help. */
export const ownFailure = (code: OwnCode, detail = ''): SessionFailure => ({
  code,
  message: OWN[code],
  detail,
});

/** What reading or writing a file says, as the failure of an action. */
export const fileRefused = ({
  code,
  message,
}: Pick<SessionFailure, 'message'> & { readonly code: string }): SessionFailure => ({
  code: 'file-refused',
  message,
  detail: code,
  ...(code === 'opendocument' ? READ_ONLY : {}),
});

/** The failure of something thrown: a fault of ours. */
export const thrownFailure = (thrown: unknown): SessionFailure =>
  ownFailure('unexpected', thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : typeof thrown);
