import { type Language, type LeftReason, WHY_LEFT } from '../engine/index.js';
import { sayRest } from '../open-items/after-recalculation.js';
import type { LeftCell, Recalculation } from '../session/session.js';

/** What the ribbon's commands have to say, where they have something to say. */

export const NO_ANSWER: Record<Language, string> = {
  ja: 'Excelからの返事がまだありません。処理が続いていることがあります。セルの入力中やメッセージの表示中でないかを確かめ、少し待ってからシートをご覧ください。',
  en: 'Excel has not answered yet and may still be working. See whether a cell is being edited or a message is open, wait a moment, then look at the sheet.',
};

export const UNFORESEEN: Record<Language, string> = {
  ja: '思わぬ問題が起きて、最後まで進めませんでした。シートを確かめてから、もう一度押してください。続くときは、ブックを保存してExcelを開き直してください。',
  en: 'Something unforeseen stopped this. Look at the sheet, then try again; if it goes on, save the workbook and restart Excel.',
};

export const REPORT_IN_FRONT: Record<Language, string> = {
  ja: 'いま表示しているのは、このアドインが作った集計シートです。総括表のシートを開いてから、もう一度押してください。',
  en: 'The sheet in front is a report this add-in made. Open the sheet with the summary table, then try again.',
};

/** More cells than a small window has room for are counted. */
const MOST_NAMED = 10;

/** Cells that were left, those of one reason together. */
function leftWords(left: readonly LeftCell[], language: Language): string {
  const byReason = new Map<LeftReason, string[]>();
  for (const { cell, reason } of left.slice(0, MOST_NAMED))
    byReason.set(reason, [...(byReason.get(reason) ?? []), cell]);
  const more = left.length - MOST_NAMED;
  if (language === 'ja') {
    const cells = [...byReason].map(([reason, own]) => `${own.join('、')}(${WHY_LEFT[reason].ja})`);
    const rest = more > 0 ? `、ほか${more}セル` : '';
    return `次のセルには書き込みませんでした。内容を確かめて、必要なら手で直してください。${cells.join('、')}${rest}`;
  }
  const cells = [...byReason].map(([reason, own]) => `${own.join(', ')} (${WHY_LEFT[reason].en})`);
  const rest = more > 0 ? ` and ${more} more` : '';
  return `These cells were not written. Look at them and correct them by hand where needed: ${cells.join(', ')}${rest}.`;
}

/** How many cells were written on which sheet. */
function wroteWords({ after, written }: Recalculation, language: Language): string {
  const [name, count] = [after.sheetName, written.length];
  if (language === 'ja')
    return count === 0
      ? `「${name}」: 書き込みが必要なセルはありませんでした。`
      : `「${name}」: ${count.toLocaleString('ja-JP')}件書き込みました。`;
  return count === 0
    ? `“${name}”: no cell had to be written.`
    : `“${name}”: ${count.toLocaleString('en')} ${count === 1 ? 'cell was' : 'cells were'} written.`;
}

const SEE_PANE: Record<Language, string> = {
  ja: '「確認パネル」を開くと、残っているものを一つずつ見られます。',
  en: 'Open the pane to see what is left, one by one.',
};

/** Excel selects a cell that is out of sight, and shows nothing. */
const OUT_OF_SIGHT: Record<Language, (cell: string) => string> = {
  ja: (cell) => `選択した${cell}は、非表示の行か列にあるため見えません。`,
  en: (cell) => `The selected ${cell} is in a row or column that is hidden.`,
};

/**
 * What must be said after 再計算, the same as in the pane: what was written, and what was left and why. Null where all was done that was
 * asked for and nothing is open: then the verdicts on the sheet say it, and a window over them would only be in the way.
 * @param unseen the cell that was selected, where the sheet does not show it
 */
export function noticeAfter(
  recalculation: Recalculation,
  language: Language,
  unseen?: string,
): string | null {
  const { after, left } = recalculation;
  const rest = sayRest(after.check, language);
  if (left.length === 0 && rest === '') return null;
  const isOpen = after.check.judged.state !== 'closed';
  const sentences = isOpen
    ? [rest]
    : [
        wroteWords(recalculation, language),
        rest,
        left.length === 0 ? '' : leftWords(left, language),
        rest === '' ? '' : SEE_PANE[language],
      ];
  if (unseen) sentences.push(OUT_OF_SIGHT[language](unseen));
  return sentences.filter((sentence) => sentence !== '').join(language === 'ja' ? '' : ' ');
}
