import type { Language } from '../words/language.js';
import type { JudgedMeasure, JudgedTable } from './judged.js';
import { ACHIEVED, NO_TARGET } from './verdict.js';

/** The verdict of a 施策 in one sentence: how many of its indicators with a target are achieved, under which rule. */
export function explainMeasure(table: JudgedTable, judged: JudgedMeasure, language: Language): string {
  const own = judged.measure.indicators.flatMap((index) => table.indicators[index] ?? []);
  const counted = own.filter(({ verdict }) => verdict !== NO_TARGET);
  const achieved = counted.filter(({ verdict }) => verdict === ACHIEVED).length;
  const ja = language === 'ja';
  if (counted.length === 0) return ja ? '目標値のある指標がないため—' : 'no indicator has a target, so —';
  const all = table.policy.measureRule === 'all';
  if (ja) {
    const rule = all ? '目標値のある指標がすべて達成のとき達成' : '目標値のある指標の過半数が達成のとき達成';
    return `目標値のある指標${counted.length}件のうち達成は${achieved}件で、「${rule}」により${judged.verdict}`;
  }
  const rule = all ? 'all indicators with a target' : 'more than half of the indicators with a target';
  return `${achieved} of ${counted.length} indicators with a target are achieved; a measure needs ${rule}, so ${judged.verdict}`;
}
