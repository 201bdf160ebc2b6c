import { type Check, type Language, NOTHING_WRITTEN_YET, WHY_LEFT, wordFinding } from '../engine/index.js';
import type { LeftCell, Recalculation } from '../excel/session.js';

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

function leftWords(left: readonly LeftCell[], language: Language): string {
  const cells = left.map(({ cell, reason }) =>
    language === 'ja' ? `${cell}(${WHY_LEFT[reason].ja})` : `${cell} (${WHY_LEFT[reason].en})`,
  );
  return language === 'ja'
    ? `次のセルには書き込みませんでした。内容を確かめて、必要なら手で直してください。${cells.join('、')}`
    : `These cells were not written. Look at them and correct them by hand where needed: ${cells.join(', ')}.`;
}

/** Why nothing is written into a table whose year is not closed. */
function openWords({ findings }: Check, language: Language): string {
  const why = findings.find(({ rule }) => rule === 'year-open');
  const reason = why ? wordFinding(why, language).why : '';
  const said = NOTHING_WRITTEN_YET[language];
  return language === 'ja' ? `${said}${reason}` : `${said} ${reason}`.trimEnd();
}

/**
 * What must be said after 再計算: which cells were left, or why nothing is written before the year is closed. Null where all was done that was asked for: then the verdicts on
 * the sheet say it, and a window over them would only be in the way.
 */
export function noticeAfter({ after, left }: Recalculation, language: Language): string | null {
  if (after.check.judged.state !== 'closed') return openWords(after.check, language);
  return left.length === 0 ? null : leftWords(left, language);
}
