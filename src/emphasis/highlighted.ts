import type { Language } from '../engine/index.js';

/** What the emphasis of a sheet became. */
export interface Highlighted {
  readonly on: boolean;
  /** Status cells that read 未達成. */
  readonly unmet: number;
  /** Status cells that need review and are emphasised. */
  readonly review: number;
  /** Status cells that need review beyond what a sheet can carry; they are not emphasised. */
  readonly beyond: number;
}

export const NOT_HIGHLIGHTED: Highlighted = { on: false, unmet: 0, review: 0, beyond: 0 };

function sayOn({ unmet, review, beyond }: Highlighted, language: Language): string {
  if (language === 'ja') {
    if (unmet + review === 0)
      return '強調を付けました。いまは未達成も要確認もないので、見た目は変わりません。';
    const rest = beyond === 0 ? '' : `ほかの要確認${beyond}件は、数が多いため強調していません。`;
    return `未達成${unmet}件と要確認${review}件を強調しました。${rest}`;
  }
  if (unmet + review === 0)
    return 'The emphasis is on. Nothing is unmet or needs review, so nothing looks different.';
  const rest = beyond === 0 ? '' : ` ${beyond} more to review are not: there are too many.`;
  return `Emphasised ${unmet} unmet and ${review} to review.${rest}`;
}

/** Says what the emphasis became. */
export function sayHighlighted(highlighted: Highlighted, language: Language): string {
  if (highlighted.on) return sayOn(highlighted, language);
  return language === 'ja' ? '強調を外しました。' : 'The emphasis is gone.';
}
