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
  /** Status cells that 再計算 would make read 未達成: until then they look like any other. */
  readonly unwritten: number;
  /** Rules of the sheet that Excel lists and can't read, where the emphasis was taken off: one of ours may be among them. */
  readonly unread?: number;
}

export const NOT_HIGHLIGHTED: Highlighted = { on: false, unmet: 0, review: 0, beyond: 0, unwritten: 0 };

/** Nothing on the sheet looks different: there is nothing to emphasise, or it is not written yet. */
function sayUnseen(unwritten: number, language: Language): string {
  if (language === 'ja') {
    return unwritten === 0
      ? '強調を付けました。いまは未達成も要確認もないので、見た目は変わりません。'
      : `強調を付けました。未達成となる${unwritten}件がまだ書き込まれていないため、見た目は変わりません。「再計算」を押すと強調されます。`;
  }
  return unwritten === 0
    ? 'The emphasis is on. Nothing is unmet or needs review, so nothing looks different.'
    : `The emphasis is on. The ${unwritten} unmet are not written yet, so nothing looks different: press Recalculate to see them.`;
}

const JA = (unmet: number, review: number) =>
  [...(unmet > 0 ? [`未達成の${unmet}セル`] : []), ...(review > 0 ? [`要確認の${review}セル`] : [])].join(
    'と',
  );
const EN = (unmet: number, review: number) =>
  [...(unmet > 0 ? [`${unmet} unmet`] : []), ...(review > 0 ? [`${review} to review`] : [])].join(' and ');

function sayOn({ unmet, review, beyond, unwritten }: Highlighted, language: Language): string {
  if (unmet + review === 0) return sayUnseen(unwritten, language);
  if (language === 'ja') {
    const rest = beyond === 0 ? '' : `ほかの要確認${beyond}件は、数が多いため強調していません。`;
    const more =
      unwritten === 0 ? '' : `ほかに未達成となる${unwritten}件は、「再計算」で書き込むと強調されます。`;
    return `${JA(unmet, review)}を強調しました。${rest}${more}`;
  }
  const rest = beyond === 0 ? '' : ` ${beyond} more to review are not: there are too many.`;
  const more = unwritten === 0 ? '' : ` ${unwritten} more are unmet but not written yet: press Recalculate.`;
  return `Emphasised ${EN(unmet, review)}.${rest}${more}`;
}

const UNREAD: Record<Language, (count: number) => string> = {
  ja: (count) =>
    `条件付き書式に、Excelが読み取れないルールが${count}件あります。強調が残っているときは、ブックを保存して開き直してから、もう一度外してください。`,
  en: (count) =>
    ` Excel cannot read ${count} conditional formatting ${count === 1 ? 'rule' : 'rules'} of this sheet: if some emphasis is left, save and reopen the workbook, then take it off again.`,
};

/** Says what the emphasis became. */
export function sayHighlighted(highlighted: Highlighted, language: Language): string {
  if (highlighted.on) return sayOn(highlighted, language);
  const rest = highlighted.unread === undefined ? '' : UNREAD[language](highlighted.unread);
  return `${language === 'ja' ? '強調を外しました。' : 'The emphasis is gone.'}${rest}`;
}
