import type { SessionFailure } from '../../session/session.js';

/** What only the making of sheets meets: the ribbon's page makes none, and does not carry it. */

export type NewSheetFailureCode = 'structure-protected' | 'sheets-changed';

const SENTENCES: Record<NewSheetFailureCode, SessionFailure['message']> = {
  'structure-protected': {
    ja: 'ブックの構成が保護されているため、シートを追加・削除できません。「校閲」タブの「ブックの保護」を解除してから、もう一度押してください。',
    en: 'The structure of the workbook is protected, so no sheet can be added or deleted. Switch Protect Workbook off on the Review tab, then try again.',
  },
  'sheets-changed': {
    ja: '確認の表示のあとに、ブックのシートが変わりました。もう一度「集計シートを作る」を押してください。',
    en: 'The sheets of the workbook changed after you were asked. Choose Make report sheets again.',
  },
};

/** A failure of the making or taking away of a sheet, with its sentence. */
export function newSheetFailure(code: NewSheetFailureCode): SessionFailure {
  return { code, message: SENTENCES[code], detail: '' };
}
