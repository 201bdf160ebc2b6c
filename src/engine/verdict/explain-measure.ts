import type { Language } from '../words/language.js';
import { type MeasureGrounds, measureGroundsOf } from './grounds.js';
import type { JudgedMeasure, JudgedTable } from './judged.js';

/** `3つ`, and `12個` from ten on. */
const countInJapanese = (count: number) => `${count}${count < 10 ? 'つ' : '個'}`;

/** Says what the verdict of a 施策 rests on: a clause that ends in the verdict. */
export function sayMeasureGrounds(grounds: MeasureGrounds, language: Language): string {
  const { verdict, counted, achieved, review, rule } = grounds;
  const ja = language === 'ja';
  if (counted === 0) return ja ? '目標のある指標がないので「—」' : 'no indicator has a target, so “—”';
  const all = rule === 'all';
  if (ja) {
    if (all && achieved === counted)
      return `目標のある指標${countInJapanese(counted)}が${counted > 1 ? 'すべて' : ''}達成なので、${verdict}`;
    if (counted === 1 && achieved + review === 0) return `目標のある指標1つが未達成なので、${verdict}`;
    const by = all ? 'すべて達成のときだけ施策も達成になる' : '過半数が達成のときに施策も達成になる';
    const reached = achieved === 0 ? '達成したものはありません' : `達成は${countInJapanese(achieved)}です`;
    const open = review > 0 ? `要確認が${countInJapanese(review)}、` : '';
    return `目標のある指標${countInJapanese(counted)}のうち、${open}${reached}。${by}ので、${verdict}`;
  }
  const by = all ? 'all of them' : 'more than half of them';
  return `${achieved} of its ${counted} indicators with a target ${achieved === 1 ? 'is' : 'are'} achieved${review > 0 ? `, ${review} ${review === 1 ? 'needs' : 'need'} review` : ''} and a measure needs ${by}, so ${verdict}`;
}

/** The verdict of a 施策 in one clause that ends in it: how many of its indicators with a target are achieved, under which rule. */
export function explainMeasure(table: JudgedTable, judged: JudgedMeasure, language: Language): string {
  return sayMeasureGrounds(measureGroundsOf(table, judged), language);
}
