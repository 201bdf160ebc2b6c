import { SESSION_SENTENCES } from '../session/failures.js';
import type { SessionFailure, SessionFailureCode } from '../session/session.js';
import type { NewSheetFailureCode } from './new-sheet/sheet-failures.js';
import { OFFICE_SENTENCES } from './office-failures.js';

/** Every way Excel can fail us, with a sentence that says what happened and what to do next. */

/** What is worded where it comes up, and what no Excel says. */
type Worded = 'not-compared' | 'file-refused' | 'not-here' | 'not-tidied' | NewSheetFailureCode;
type Code = Exclude<SessionFailureCode, Worded>;

const SENTENCES: Record<Code, SessionFailure['message']> = {
  ...OFFICE_SENTENCES,
  ...SESSION_SENTENCES,
  'too-old': {
    ja: 'お使いのExcelは、この操作に必要な機能を備えていません。Excel 2019以降、Microsoft 365、またはWeb版のExcelで開いてください。',
    en: 'This Excel lacks what the action needs. Open the workbook in Excel 2019 or later, Microsoft 365 or Excel on the web.',
  },
  'cell-editing': {
    ja: 'セルの入力中は操作できません。Enterキーで入力を確定するか、Escキーで取り消してから、もう一度押してください。',
    en: 'A cell is being edited. Press Enter to finish or Esc to cancel, then try again.',
  },
  'dialog-open': {
    ja: 'Excelのダイアログが開いているため操作できません。ダイアログを閉じてから、もう一度押してください。',
    en: 'A dialog is open in Excel. Close it, then try again.',
  },
  protected: {
    ja: 'シートが保護されているか、ブックが読み取り専用のため、書き込めません。「校閲」タブで保護を解除するか、編集を有効にしてから、もう一度押してください。',
    en: 'The sheet is protected or the workbook is read-only, so nothing can be written. Unprotect the sheet on the Review tab or enable editing, then try again.',
  },
  payload: {
    ja: 'シートが大きすぎて、一度に読み書きできません。総括表だけを別のシートに移すか、デスクトップ版のExcelで開いてください。',
    en: 'The sheet is too large to be read or written at once. Move the summary table to a sheet of its own, or open the workbook in Excel for the desktop.',
  },
  'rules-unreadable': {
    ja: 'このシートの条件付き書式に、Excelが読み取れないルールがあるため、強調を切り替えられませんでした。ブックを保存して開き直してから、もう一度押してください。',
    en: 'Excel cannot read some conditional formatting rules of this sheet, so the emphasis could not be switched. Save and reopen the workbook, then try again.',
  },
  'other-workbook': {
    ja: 'ほかのブックが前面にあるため、Excelが応答しませんでした。総括表のブックの画面に戻ってから、もう一度押してください。',
    en: 'Another workbook is in front, so Excel did not answer. Go back to the workbook with the summary table, then try again.',
  },
  unexpected: {
    ja: 'Excelが操作を受け付けませんでした。もう一度押しても同じときは、ブックを保存して開き直してください。',
    en: 'Excel did not carry out the action. If it happens again, save the workbook and reopen it.',
  },
};

/** Codes of `OfficeExtension.ErrorCodes` and `Excel.ErrorCodes` that mean more than "unexpected" to a clerk. */
const CODES: Readonly<Record<string, Code>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'payload',
  ResponsePayloadSizeLimitExceeded: 'payload',
  RangeExceedsLimit: 'payload',
  OperationCellsExceedLimit: 'payload',
  InvalidOrTimedOutSession: 'connection',
  ConnectionFailure: 'connection',
  Timeout: 'connection',
  RequestAborted: 'connection',
  ActivityLimitReached: 'connection',
  InactiveWorkbook: 'connection',
  ItemNotFound: 'sheet-gone',
  ApiNotFound: 'too-old',
  NotImplemented: 'too-old',
  UnsupportedSheet: 'chart-sheet',
  // Office-js #5319, #6365 (open, looked at 2026-11-29).
  InvalidSelection: 'other-workbook',
};

/** A failure with its sentence. `detail` is for the person who is asked for help, not for the clerk. */
export function excelFailure(code: Code, detail = ''): SessionFailure {
  return { code, message: SENTENCES[code], detail };
}

/**
 * The failure an error of Office.js stands for. Errors are told by their `code`, for each page has its own copy of the
 * library and so its own error class.
 */
export function failureOf(error: unknown): SessionFailure {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  const detail = [code, message].filter((part) => typeof part === 'string' && part !== '').join(': ');
  const known = typeof code === 'string' && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return excelFailure(known ?? 'unexpected', detail || String(error));
}

/** The failure of a step in the answers kept that may have been taken all the same. */
export function perhapsChanged(failure: SessionFailure): SessionFailure {
  const { ja, en } = failure.message;
  return {
    ...failure,
    message: {
      ja: `${ja}判断の記録が変わったかもしれません。「確認」を押して、「判断と設定の記録」で確かめてください。`,
      en: `${en} The answers kept may have changed all the same: check again and look at them.`,
    },
  };
}

/** More cells than a sentence can name are counted. */
const MOST_NAMED = 20;

function firstCells(cells: readonly string[]): SessionFailure['message'] {
  const named = cells.slice(0, MOST_NAMED);
  const more = cells.length - named.length;
  return {
    ja: `${named.join('、')}${more > 0 ? ` ほか${more}セル` : ''}`,
    en: `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

/**
 * The failure of a write that was not done to its end.
 * @param written the cells that hold it all the same, or null where Excel could not be asked
 */
export function interruptedWrite(failure: SessionFailure, written: readonly string[] | null): SessionFailure {
  if (written?.length === 0) return failure;
  const { ja, en } = failure.message;
  if (!written)
    return {
      ...failure,
      message: {
        ja: `${ja}途中まで書き込まれているかもしれません。「元に戻す」で、書き込まれたセルだけを戻せます。`,
        en: `${en} Some cells may have been written; undo restores just those.`,
      },
    };
  const some = firstCells(written);
  return {
    ...failure,
    written,
    message: {
      ja: `${ja}途中まで書き込まれています(${some.ja})。「元に戻す」で戻せます。`,
      en: `${en} Some cells have been written (${some.en}); undo restores them.`,
    },
  };
}

/** True where Excel refuses before it does anything, and would refuse to be asked, too. */
export function neverBegan({ code }: SessionFailure): boolean {
  return code === 'cell-editing' || code === 'dialog-open';
}

/** The failure of switching the emphasis where it broke off: switching again makes it whole. */
export function interruptedHighlight(failure: SessionFailure): SessionFailure {
  if (neverBegan(failure)) return failure;
  const { ja, en } = failure.message;
  return {
    ...failure,
    message: {
      ja: `${ja}強調が一部だけ変わっているかもしれません。「未達成を強調」を切り替え直すと、そろいます。`,
      en: `${en} Part of the emphasis may have changed; switching it again sets it right.`,
    },
  };
}

/** The failure of an undo that was not done to its end: what is restored already stays so when it is repeated. */
export function interruptedUndo(failure: SessionFailure): SessionFailure {
  const { ja, en } = failure.message;
  return {
    ...failure,
    message: {
      ja: `${ja}一部のセルだけが戻っているかもしれません。もう一度「元に戻す」を押すと、残りが戻ります。`,
      en: `${en} Some cells may have been restored; undo again restores the rest.`,
    },
  };
}

/** The failure of taking a sheet away that may have gone all the same. */
export function perhapsTaken(failure: SessionFailure, name: string): SessionFailure {
  if (neverBegan(failure)) return failure;
  const { ja, en } = failure.message;
  return {
    ...failure,
    message: {
      ja: `${ja}シート「${name}」は取り除かれているかもしれません。もう一度「元に戻す」を押すと確かめられます。`,
      en: `${en} The sheet “${name}” may be gone all the same; undo again to see.`,
    },
  };
}

/**
 * The failure of new sheets that were not made to their end.
 * @param left those that could not be taken away again
 */
export function interruptedSheets(failure: SessionFailure, left: readonly string[]): SessionFailure {
  const { ja, en } = failure.message;
  const rest =
    left.length === 0
      ? { ja: '作りかけのシートは残していません。', en: 'Nothing half made was left.' }
      : {
          ja: `作りかけのシート(${left.join('、')})が残っているかもしれません。不要なら削除してください。`,
          en: `Half made sheets may be left (${left.join(', ')}); delete them if you do not need them.`,
        };
  return { ...failure, message: { ja: `${ja}${rest.ja}`, en: `${en} ${rest.en}` } };
}

/**
 * The failure of a report that was not made to its end.
 * @param left sheets of it that could not be taken away again
 * @param replaced earlier report sheets it was to take the place of: they may be gone
 */
export function interruptedReport(
  failure: SessionFailure,
  left: readonly string[],
  replaced: readonly string[],
): SessionFailure {
  const { ja, en } = interruptedSheets(failure, left).message;
  const gone =
    replaced.length === 0
      ? { ja: '', en: '' }
      : {
          ja: '前に作った集計シートはなくなっていることがあります。もう一度押すと作り直せます。',
          en: ' Report sheets made before may be gone; make the report again.',
        };
  return { ...failure, message: { ja: `${ja}${gone.ja}`, en: `${en}${gone.en}` } };
}
