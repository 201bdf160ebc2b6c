import type { Answered } from '../answers/policy.js';
import { ACHIEVED, NO_TARGET, UNACHIEVED, type Verdict } from '../lexicon/verdict-words.js';
import type { Language } from '../words/language.js';
import { quote, sayNumber, sayTarget } from '../words/say.js';
import type { JudgedIndicator } from './judged.js';

/** The verdict of an indicator in one sentence, with the figures and the decision it rests on (RULES.md). */

const sayVerdict = (verdict: Verdict) => (verdict === NO_TARGET ? '「—」' : verdict);

function exactness(judged: JudgedIndicator, language: Language): string {
  const { indicator, actual, target, verdict } = judged;
  if (typeof target !== 'number' || actual === null) return '';
  if (actual === target && verdict === ACHIEVED)
    return language === 'ja' ? '同じ値も達成' : 'equal counts as achieved';
  const decimals = indicator.figure.target.kind === 'number' ? indicator.figure.target.decimals : 0;
  const rounded = Number(actual.toFixed(decimals));
  if (verdict === UNACHIEVED && rounded === target)
    return language === 'ja' ? '四捨五入はしない' : 'figures are not rounded';
  return '';
}

/** Why a person answered as they did; nothing where they did not say. */
function because({ reason }: Answered, language: Language): string {
  if (reason.trim() === '') return '';
  return language === 'ja' ? `(理由${quote(reason, 'ja')})` : ` (${quote(reason, 'en')})`;
}

function direction(judged: JudgedIndicator, language: Language): string {
  if (judged.directionFrom === 'settled')
    return language === 'ja' ? '向きは確認済み' : 'the direction was settled by a person';
  if (judged.directionFrom === 'label')
    return language === 'ja' ? '指標名から低いほど良いと読んだ' : 'by its label, lower is better';
  return '';
}

/** What else applied, in brackets, or nothing. */
function remarks(judged: JudgedIndicator, language: Language): string {
  const said = [exactness(judged, language), direction(judged, language)].filter((remark) => remark !== '');
  if (said.length === 0) return '';
  return language === 'ja' ? `(${said.join('、')})` : ` (${said.join('; ')})`;
}

/** Says why an indicator has its verdict: a clause that ends in the verdict, for `…です` or `…と決まります` to follow. */
export function explainVerdict(judged: JudgedIndicator, language: Language): string {
  const { actual, target, unit, verdict, basis, comparison } = judged;
  const ja = language === 'ja';
  if (basis === 'settled') {
    const why = judged.answers.verdict ? because(judged.answers.verdict, language) : '';
    return ja ? `担当者の確認${why}により${sayVerdict(verdict)}` : `a person settled it${why} as ${verdict}`;
  }
  if (basis === 'no-target')
    return ja
      ? '目標値がない(達成数計の分母から除く)ため「—」'
      : 'no target is set, so “—” (left out of the tally)';
  if (basis === 'cancelled') return ja ? '中止・未実施のため未達成' : 'cancelled, so 未達成';
  if (judged.doubts.includes('pending'))
    return ja ? '実績値がまだないため要確認' : 'the actual is not there yet, so 要確認';
  if (basis === 'needs-review' || actual === null || target === null)
    return ja ? '値が読み取れないため要確認' : 'the figure can’t be read, so 要確認';
  const goal = sayTarget(target, comparison, unit, language);
  const value = `${sayNumber(actual)}${unit}`;
  const note = remarks(judged, language);
  if (comparison === 'between') {
    const inside = verdict === ACHIEVED;
    return ja
      ? `実績${value}は目標${goal}の範囲${inside ? 'に入る' : 'から外れる'}${note}ため${verdict}`
      : `actual ${value} is ${inside ? 'inside' : 'outside'} the target ${goal}, so ${verdict}${note}`;
  }
  const over = comparison === 'gte' || comparison === 'gt';
  if (ja) {
    const relation = verdict === ACHIEVED ? 'を満たす' : over ? 'に届かない' : 'に収まらない';
    return `実績${value}は目標${goal}${relation}${note}ため${verdict}`;
  }
  return `actual ${value} ${verdict === ACHIEVED ? 'meets' : 'does not meet'} the target (${goal}), so ${verdict}${note}`;
}
