import { ACHIEVED, NEEDS_REVIEW, NO_TARGET } from '../lexicon/verdict-words.js';
import type { Language } from '../words/language.js';
import type { JudgedMeasure, JudgedTable } from './judged.js';

/** The verdict of a 施策 in one clause that ends in it: how many of its indicators with a target are achieved, under which rule. */
export function explainMeasure(table: JudgedTable, judged: JudgedMeasure, language: Language): string {
  const own = judged.measure.indicators.flatMap((index) => table.indicators[index] ?? []);
  const counted = own.filter(({ verdict }) => verdict !== NO_TARGET);
  const achieved = counted.filter(({ verdict }) => verdict === ACHIEVED).length;
  const ja = language === 'ja';
  if (counted.length === 0)
    return ja ? '目標値のある指標がないため「—」' : 'no indicator has a target, so “—”';
  const review = counted.filter(({ verdict }) => verdict === NEEDS_REVIEW).length;
  const all = table.policy.measureRule === 'all';
  if (ja) {
    const rule = all ? 'すべて達成のとき達成' : '過半数が達成のとき達成';
    return `目標値のある指標${counted.length}個のうち達成は${achieved}個${review > 0 ? `、要確認は${review}個` : ''}で、「${rule}」の基準により${judged.verdict}`;
  }
  const rule = all ? 'all of them' : 'more than half of them';
  return `${achieved} of its ${counted.length} indicators with a target ${achieved === 1 ? 'is' : 'are'} achieved${review > 0 ? `, ${review} ${review === 1 ? 'needs' : 'need'} review` : ''} and a measure needs ${rule}, so ${judged.verdict}`;
}
