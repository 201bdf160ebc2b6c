import type { Language } from '../words/language.js';
import { quote, sayFigure } from '../words/say.js';
import { sayRate } from '../words/say-rate.js';
import { sayFiscalYear } from '../words/say-year.js';
import type { ChangeOfYear, LeftBecause, LeftOfYear, NextYear, NextYearEdit } from './next-year.js';
import type { ReviewReason, TargetToReview } from './targets-to-review.js';

/** What there is to say of next year's form: what was changed, what was left, and which targets to look at again. */

type Words<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

const CHANGES: Words<ChangeOfYear> = {
  ja: {
    year: '年度・日付',
    figure: '実績(目標)',
    actual: '実績',
    target: '目標',
    'last-year': '前年度の列',
    'next-year': '次年度の列',
    rate: '達成率など',
    verdict: '達成状況',
    tally: '達成数計',
    comment: '検証欄',
  },
  en: {
    year: 'years and days',
    figure: 'figures',
    actual: 'actuals',
    target: 'targets',
    'last-year': 'columns of last year',
    'next-year': 'columns of next year',
    rate: 'rates',
    verdict: 'verdicts',
    tally: 'tallies',
    comment: 'comments',
  },
};

const LEFT: Words<LeftBecause> = {
  ja: {
    formula: '数式などのセルは、そのままです',
    'other-year': '見出しや表題のうち、動かしてよいか分からない年度・日付は、そのままです',
    elsewhere: '指標名や注記などにある年度は、そのままです',
    'other-column': 'ほかの年度の列は、そのままです',
    'target-in-formula': '数式のある行の目標値は、元の数のままで、印を付けません',
    'target-unknown':
      'どれが目標か決められないので、そのままです。今年度の実績を消し、目標だけにしてください',
    'no-target': '目標が書かれていないので、空欄にしました',
    'goes-on': '次の年度の列がある表なので、今年度の列と見出しは、そのままです',
  },
  en: {
    formula: 'Cells of formulas and the like are as they were',
    'other-year': 'Years and days in heads or the title that may be of something else are as they were',
    elsewhere: 'Years in labels and notes are as they were',
    'other-column': 'Columns of other years are as they were',
    'target-in-formula': 'Targets that formulas rest on are the old ones, without a mark',
    'target-unknown':
      'As they were, for which part is the target is not certain; take this year’s actual out of them',
    'no-target': 'Emptied, for no target is written in them',
    'goes-on':
      'The form has a column of the year to come: the columns and heads of this year are as they were',
  },
};

const REASONS: Words<ReviewReason> = {
  ja: {
    'far-above': '200%以上',
    'far-below': '50%未満',
    'never-reached': '続けて未達成',
    'always-exceeded': '続けて目標を超過',
  },
  en: {
    'far-above': '200 % and over',
    'far-below': 'under 50 %',
    'never-reached': 'never reached',
    'always-exceeded': 'always exceeded',
  },
};

/** How many cells were changed, by what they hold. */
export function sayChangesOfYear(edits: readonly NextYearEdit[], language: Language): string {
  const times = new Map<ChangeOfYear, number>();
  for (const { why } of edits) times.set(why, (times.get(why) ?? 0) + 1);
  return [...times]
    .map(([why, count]) => `${CHANGES[language][why]}${language === 'ja' ? '' : ' '}${count}`)
    .join(language === 'ja' ? '、' : ', ');
}

/** So many cells are named; more would be no help. */
const MOST_NAMED = 8;

/** What each line of cells that were left names beside its cell. */
const NAMES_TEXT: readonly LeftBecause[] = [
  'other-year',
  'elsewhere',
  'target-unknown',
  'no-target',
  'goes-on',
];

/** A line for each reason why cells are as they were, or were emptied. */
export function sayLeftOfYear(left: readonly LeftOfYear[], language: Language): string[] {
  const ja = language === 'ja';
  const groups = new Map<LeftBecause, LeftOfYear[]>();
  for (const own of left) groups.set(own.because, [...(groups.get(own.because) ?? []), own]);
  return [...groups].map(([because, cells]) => {
    const named = cells
      .slice(0, MOST_NAMED)
      .map(({ cell, text }) =>
        NAMES_TEXT.includes(because) ? `${cell}${ja ? '' : ' '}${quote(text, language)}` : cell,
      );
    const more = cells.length - named.length;
    const rest = more > 0 ? (ja ? `、ほか${more}件` : `, and ${more} more`) : '';
    return `${LEFT[language][because]}: ${named.join(ja ? '、' : ', ')}${rest}`;
  });
}

/** One of the 目標を見直す指標: its figures, and why. */
export function sayTargetToReview(target: TargetToReview, language: Language): string {
  const { cell, label, unit, actual, reasons, years } = target;
  const ja = language === 'ja';
  const rate =
    typeof target.target === 'number' && target.target > 0 ? ` ${sayRate(actual, target.target)}` : '';
  const figures = ja
    ? `実績${sayFigure(actual, unit)}・目標${sayFigure(target.target, unit)}${rate}`
    : `actual ${sayFigure(actual, unit)}, target ${sayFigure(target.target, unit)}${rate}`;
  const first = years[0] ?? null;
  const since =
    first === null
      ? ''
      : ja
        ? `(${sayFiscalYear(first, 'ja')}から)`
        : ` (since ${sayFiscalYear(first, 'en')})`;
  const why = reasons.map(
    (reason) =>
      `${REASONS[language][reason]}${reason === 'never-reached' || reason === 'always-exceeded' ? since : ''}`,
  );
  return `${cell ?? '-'}\t${label}: ${figures} … ${why.join(ja ? '、' : ', ')}`;
}

/** Of targets that the old form had from the year before already. */
function sayAgain(carried: number, again: number, language: Language): string {
  if (again === 0) return '';
  if (language === 'ja')
    return `(${again === carried ? '' : `うち${again}件は、`}元の表でも前の年度の目標のままでした)`;
  return ` (${again === carried ? '' : `${again} of them `}last year’s in that form already)`;
}

/** What has to be known of the form besides. */
export function sayNotesOfYear(
  { fiscalYear, madeOf, carried, carriedAgain, readsAlike, made }: NextYear,
  language: Language,
): string[] {
  const ja = language === 'ja';
  const [old, own] = [fiscalYear === null ? null : fiscalYear - 1, fiscalYear].map((year) =>
    sayFiscalYear(year, language),
  );
  const notes: string[] = [];
  if (carried > 0) {
    // Targets of the year before were never this year's.
    const form = ja
      ? old === ''
        ? '元の表'
        : `${old}の表`
      : old === ''
        ? 'the old form'
        : `the form of ${old}`;
    const from = carriedAgain > 0 || old === '' ? form : old;
    const again = sayAgain(carried, carriedAgain, language);
    notes.push(
      ja
        ? `目標${carried}件は${from}の数のままで、「※前年度の目標」が付きます${again}。${own || '新しい年度'}の目標に書き換え、同じ目標にするときは印だけを消してください。`
        : `${carried} targets are those of ${from}, marked ※前年度の目標${again}. Write those of ${own || 'the new year'} over them; where one stays, take the mark away.`,
    );
  }
  if (madeOf === 'plan')
    notes.push(
      ja
        ? '元の表は計画で、実績がありません。目標はそのまま写しました。見直す目標は示せません。'
        : 'The table is a plan without actuals: its targets were taken over, and none can be named to look at again.',
    );
  if (!readsAlike)
    notes.push(
      made?.judged.table.layout.certain
        ? ja
          ? '新しい表は、元の表と同じには読み取れません。残った実績や見出しを確かめてください。'
          : 'The new form does not read as this one did. Check its heads, and actuals that were left.'
        : ja
          ? '元の表の列は実績や判定で確かめていたので、新しい表では、どの列が実績値・目標値か決められません。見出しを直すか、列を指定してください。'
          : 'Actuals and verdicts bore out which column is which; in the new form nothing does. Mend its heads, or say which columns are read.',
    );
  return notes;
}
