import type { Language } from '../words/language.js';
import { sayNumber, sayTarget } from '../words/say.js';
import type { JudgedIndicator } from './judged.js';
import { ACHIEVED, UNACHIEVED } from './verdict.js';

/** The verdict of an indicator in one sentence, with the figures and the decision it rests on (RULES.md). */

function exactness(judged: JudgedIndicator, language: Language): string {
  const { indicator, actual, target, verdict } = judged;
  if (typeof target !== 'number' || actual === null) return '';
  if (actual === target && verdict === ACHIEVED)
    return language === 'ja' ? '(同じ値は達成です)' : ' (equal counts as achieved)';
  const decimals = indicator.figure.target.kind === 'number' ? indicator.figure.target.decimals : 0;
  const rounded = Number(actual.toFixed(decimals));
  if (verdict === UNACHIEVED && rounded === target)
    return language === 'ja' ? '(四捨五入しません)' : ' (figures are not rounded)';
  return '';
}

function direction(judged: JudgedIndicator, language: Language): string {
  if (judged.directionFrom === 'settled')
    return language === 'ja' ? '。向きは確認済みです' : '; the direction was settled by you';
  if (judged.directionFrom === 'label')
    return language === 'ja' ? '。指標名から低いほど良いと読みました' : '; by its label, lower is better';
  return '';
}

/** Says why an indicator has its verdict. */
export function explainVerdict(judged: JudgedIndicator, language: Language): string {
  const { actual, target, unit, verdict, basis, comparison } = judged;
  const ja = language === 'ja';
  if (basis === 'settled') return ja ? `担当者が${verdict}と決めました` : `settled as ${verdict} by a person`;
  if (basis === 'no-target')
    return ja
      ? '目標値がないため—(達成数計の分母から除きます)'
      : 'no target is set, so — (left out of the tally)';
  if (basis === 'cancelled') return ja ? '中止・未実施のため未達成' : 'cancelled, so 未達成';
  if (basis === 'needs-review' || actual === null || target === null)
    return ja ? '値が読み取れないため要確認' : 'can’t be read, so 要確認';
  const goal = sayTarget(target, comparison, unit, language);
  const value = `${sayNumber(actual)}${unit}`;
  const note = `${exactness(judged, language)}${direction(judged, language)}`;
  if (comparison === 'between') {
    const inside = verdict === ACHIEVED;
    return ja
      ? `実績${value}は目標${goal}の範囲${inside ? 'に入る' : 'から外れる'}ため${verdict}${note}`
      : `actual ${value} is ${inside ? 'inside' : 'outside'} the target ${goal}, so ${verdict}${note}`;
  }
  const over = comparison === 'gte' || comparison === 'gt';
  if (ja) {
    const relation = verdict === ACHIEVED ? 'を満たす' : over ? 'に届かない' : 'に収まらない';
    return `実績${value}は目標${goal}${relation}ため${verdict}${note}`;
  }
  return `actual ${value} ${verdict === ACHIEVED ? 'meets' : 'does not meet'} the target (${goal}), so ${verdict}${note}`;
}
