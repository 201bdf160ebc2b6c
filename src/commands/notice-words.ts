import type { Language } from '../engine/index.js';
import type { LeftCell, Outcome, Recalculation } from '../excel/session.js';

/** What the ribbon's 再計算 has to say, where it has something to say. */

const REASONS: Record<LeftCell['reason'], Record<Language, string>> = {
  'changed-meanwhile': { ja: '確認の直後に内容が変わりました', en: 'it changed right after the check' },
  formula: { ja: '数式が入っています', en: 'it holds a formula' },
  protected: { ja: '保護されています', en: 'it is protected' },
  'not-kept': { ja: '結合されたセルの一部です', en: 'it is part of a merged cell' },
};

function leftWords(left: readonly LeftCell[], language: Language): string {
  const cells = left.map(({ cell, reason }) =>
    language === 'ja' ? `${cell}(${REASONS[reason].ja})` : `${cell} (${REASONS[reason].en})`,
  );
  return language === 'ja'
    ? `次のセルには書き込みませんでした。内容を確かめて、必要なら手で直してください。${cells.join('、')}`
    : `These cells were not written. Look at them and correct them by hand where needed: ${cells.join(', ')}.`;
}

/**
 * What must be said after 再計算: why nothing was done, or which cells were left. Null where all was done that was
 * asked for: then the verdicts on the sheet say it, and a window over them would only be in the way.
 */
export function noticeAfter(outcome: Outcome<Recalculation>, language: Language): string | null {
  if (!outcome.ok) return outcome.failure.message[language];
  const { left } = outcome.value;
  return left.length === 0 ? null : leftWords(left, language);
}
