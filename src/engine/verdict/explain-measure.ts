import type { Language } from '../words/language.js';
import { type MeasureGrounds, measureGroundsOf } from './grounds.js';
import type { JudgedMeasure, JudgedTable } from './judged.js';

/** Says what the verdict of a 施策 rests on: a clause that ends in the verdict. */
export function sayMeasureGrounds(grounds: MeasureGrounds, language: Language): string {
  const { verdict, counted, achieved, review, rule } = grounds;
  const ja = language === 'ja';
  if (counted === 0) return ja ? '目標値のある指標がないため「—」' : 'no indicator has a target, so “—”';
  const all = rule === 'all';
  if (ja) {
    const by = all ? 'すべて達成のとき達成' : '過半数が達成のとき達成';
    return `目標値のある指標${counted}個のうち達成は${achieved}個${review > 0 ? `、要確認は${review}個` : ''}で、「${by}」の基準により${verdict}`;
  }
  const by = all ? 'all of them' : 'more than half of them';
  return `${achieved} of its ${counted} indicators with a target ${achieved === 1 ? 'is' : 'are'} achieved${review > 0 ? `, ${review} ${review === 1 ? 'needs' : 'need'} review` : ''} and a measure needs ${by}, so ${verdict}`;
}

/** The verdict of a 施策 in one clause that ends in it: how many of its indicators with a target are achieved, under which rule. */
export function explainMeasure(table: JudgedTable, judged: JudgedMeasure, language: Language): string {
  return sayMeasureGrounds(measureGroundsOf(table, judged), language);
}
