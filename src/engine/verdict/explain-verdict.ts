import { ACHIEVED, NO_TARGET } from '../lexicon/verdict-words.js';
import type { Language } from '../words/language.js';
import { quote, sayFigure, sayTarget } from '../words/say.js';
import { type Grounds, groundsOf, type Remark } from './grounds.js';
import type { JudgedIndicator } from './judged.js';

/** The verdict of an indicator in one sentence, with the figures and the decision it rests on (docs/table-rules.md). */

const REMARKS: Record<Language, Record<Remark, string>> = {
  ja: {
    equal: '同じ値も達成',
    'not-rounded': '四捨五入はしない',
    'direction-settled': '向きは確認済み',
    'direction-by-label': '指標名から低いほど良いと読んだ',
    'direction-assumed': '仮に高いほど良いと読んだ',
  },
  en: {
    equal: 'equal counts as achieved',
    'not-rounded': 'figures are not rounded',
    'direction-settled': 'the direction was settled by a person',
    'direction-by-label': 'by its label, lower is better',
    'direction-assumed': 'taking higher to be better, which nothing says',
  },
};

/** What else applied, in brackets, or nothing. */
function sayRemarks(remarks: readonly Remark[], language: Language): string {
  if (remarks.length === 0) return '';
  const said = remarks.map((remark) => REMARKS[language][remark]);
  return language === 'ja' ? `(${said.join('、')})` : ` (${said.join('; ')})`;
}

/** Why a person answered as they did; nothing where they did not say. */
function because(reason: string, language: Language): string {
  if (reason.trim() === '') return '';
  return language === 'ja' ? `(理由${quote(reason, 'ja')})` : ` (${quote(reason, 'en')})`;
}

const UNCOMPARED: Record<Language, Record<Exclude<Grounds['basis'], 'settled' | 'compared'>, string>> = {
  ja: {
    'no-target': '目標値がない(達成数計の分母から除く)ため「—」',
    cancelled: '中止・未実施のため未達成',
    'year-open': '年度が終わっていないため要確認',
    uncalculated: '数式がまだ計算されていないため要確認',
    'shown-otherwise': 'セルの数と表示が違うため要確認',
    pending: '実績値がまだないため要確認',
    unreadable: '値が読み取れないため要確認',
  },
  en: {
    'no-target': 'no target is set, so “—” (left out of the tally)',
    cancelled: 'cancelled, so 未達成',
    'year-open': 'the year is not over, so 要確認',
    uncalculated: 'a formula has no result yet, so 要確認',
    'shown-otherwise': 'a cell shows something other than its number, so 要確認',
    pending: 'the actual is not there yet, so 要確認',
    unreadable: 'the figure can’t be read, so 要確認',
  },
};

/** Says what a verdict rests on: a clause that ends in the verdict, for `…です` or `…と決まります` to follow. */
export function sayGrounds(grounds: Grounds, language: Language): string {
  const ja = language === 'ja';
  if (grounds.basis === 'settled') {
    const why = because(grounds.reason, language);
    const { verdict } = grounds;
    if (!ja) return `a person settled it${why} as ${verdict}`;
    return `担当者の確認${why}により${verdict === NO_TARGET ? '「—」' : verdict}`;
  }
  if (grounds.basis !== 'compared') return UNCOMPARED[language][grounds.basis];
  const { verdict, actual, target, comparison, unit, remarks } = grounds;
  const goal = sayTarget(target, comparison, unit, language);
  const value = sayFigure(actual, unit);
  const note = sayRemarks(remarks, language);
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

/** Says why an indicator has its verdict: `sayGrounds` of what it rests on. */
export function explainVerdict(judged: JudgedIndicator, language: Language): string {
  return sayGrounds(groundsOf(judged), language);
}
