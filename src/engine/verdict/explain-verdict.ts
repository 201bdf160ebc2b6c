import { ACHIEVED, NO_TARGET } from '../lexicon/verdict-words.js';
import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import type { Language } from '../words/language.js';
import { quote, sayComparison, sayFigure, sayTarget } from '../words/say.js';
import { type Grounds, groundsOf, type Remark } from './grounds.js';
import type { JudgedIndicator } from './judged.js';

/** The verdict of an indicator in one sentence, with the figures and the decision it rests on (docs/table-rules.md). */

const REMARKS: Record<Language, Record<Remark, string>> = {
  ja: {
    equal: '同じ値も達成',
    'not-rounded': '四捨五入はしない',
    'direction-settled': 'どちらが良いかは確認済み',
    'direction-by-label': '指標名から、低いほど良いとみた',
    'direction-assumed': '仮に、高いほど良いとみた',
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
  const said = mapList(remarks, (remark) => REMARKS[language][remark]);
  return language === 'ja' ? `(${said.join('、')})` : ` (${said.join('; ')})`;
}

type Compared = Extract<Grounds, { readonly basis: 'compared' }>;

/** Why a person answered as they did; nothing where they did not say. */
function because(reason: string, language: Language): string {
  if (reason.trim() === '') return '';
  return language === 'ja' ? `(理由${quote(reason, 'ja')})` : ` (${quote(reason, 'en')})`;
}

const UNCOMPARED: Record<Language, Record<Exclude<Grounds['basis'], 'settled' | 'compared'>, string>> = {
  ja: {
    'no-target': '目標値がなく、達成数計にも数えないので「—」',
    cancelled: '中止・未実施なので、未達成',
    'year-open': '年度が終わっていないので、要確認',
    uncalculated: '数式がまだ計算されていないので、要確認',
    'shown-otherwise': 'セルの数と表示が違うので、要確認',
    pending: '実績値がまだないので、要確認',
    unreadable: '値から判定を決められないので、要確認',
  },
  en: {
    'no-target': 'no target is set, so “—” (left out of the tally)',
    cancelled: 'cancelled, so 未達成',
    'year-open': 'the year is not over, so 要確認',
    uncalculated: 'a formula has no result yet, so 要確認',
    'shown-otherwise': 'a cell shows something other than its number, so 要確認',
    pending: 'the actual is not there yet, so 要確認',
    unreadable: 'the figures do not decide the verdict, so 要確認',
  },
};

/** How the actual stands to the target, in Japanese: `目標48件に届かない`, `目標48件と同じな`, for `ので` to follow. */
function sayRelation({ verdict, target, comparison, unit, remarks }: Compared): string {
  const achieved = verdict === ACHIEVED;
  const goal = sayFigure(target, unit);
  if (comparison === 'between') return `目標${goal}の範囲${achieved ? 'に入っている' : 'から外れている'}`;
  if (achieved && remarks.includes('equal')) return `目標${goal}と同じな`;
  if (achieved) return `目標${goal}${sayComparison(comparison, 'ja')}な`;
  switch (comparison) {
    case 'gte':
      return `目標${goal}に届かない`;
    case 'gt':
      return `目標${goal}を超えていない`;
    case 'lte':
      return `目標${goal}を超えている`;
    default:
      return `目標${goal}未満ではない`;
  }
}

/** Says what a verdict rests on: a clause that ends in the verdict, for `…です` to follow. */
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
  const value = sayFigure(actual, unit);
  if (ja) {
    // The sentence itself says that the two are equal.
    const others = filterList(remarks, (remark) => remark !== 'equal' || comparison === 'between');
    return `実績${value}は${sayRelation(grounds)}ので${sayRemarks(others, 'ja')}、${verdict}`;
  }
  const goal = sayTarget(target, comparison, unit, language);
  const note = sayRemarks(remarks, language);
  if (comparison === 'between') {
    const inside = verdict === ACHIEVED;
    return `actual ${value} is ${inside ? 'inside' : 'outside'} the target ${goal}, so ${verdict}${note}`;
  }
  return `actual ${value} ${verdict === ACHIEVED ? 'meets' : 'does not meet'} the target (${goal}), so ${verdict}${note}`;
}

/** Says why an indicator has its verdict: `sayGrounds` of what it rests on. */
export function explainVerdict(judged: JudgedIndicator, language: Language): string {
  return sayGrounds(groundsOf(judged), language);
}
