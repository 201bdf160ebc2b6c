import { LISTED_HEADS } from '../content/indicator-heads.js';
import type { LookName } from '../content/look.js';
import type { PaperLine } from '../content/paper-lines.js';
import { gradeOf } from '../lexicon/grade-marks.js';
import { NEEDS_REVIEW, UNACHIEVED } from '../lexicon/verdict-words.js';
import { ANSWER_HEADS, ANSWERS_TITLE } from '../report/say-answers.js';
import { tidySpaces } from '../text/fold.js';
import { COLUMN, LAST_COLUMN } from './columns.js';
import type { CommitteePack, PackAnswer, PackStrategy } from './committee-pack.js';
import { across, heading, sayShare, wide } from './frame.js';
import type { ListedIndicator } from './listed-indicators.js';
import type { Point } from './points.js';
import type { Section, SectionLine } from './sections.js';

/** The lists of 委員会資料. */

/** A text longer than this goes on where it stands in full. */
const LONGEST = 240;
/** Where the pages hold no more, comments are cut further, step by step. */
const SHORTER = [200, 160, 130, 100, 80, 60, 48, 36];
/** Squares of a bar. */
const SQUARES = 15;

/** A text whole, or so much of it as a page can hold, with the place of the rest. */
function fitting(text: string, cell: string | null): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST)}…(続きは元の表${cell === null ? '' : `の${cell}`}にあります)`;
}

/** The beginning of a comment where a page has no room for more of it, with the cell of the whole; null where it is no longer than that. */
function cutTo(text: string, cell: string | null, length: number): string | null {
  const letters = [...tidySpaces(text)];
  if (letters.length <= length) return null;
  return `${letters.slice(0, length).join('')}…${cell === null ? '' : `(${cell})`}`;
}

const cut = (count: number): PaperLine =>
  wide(
    `検証の文${count}件は、紙面に入るように途中までにしています。続きは、元の表の( )のセルにあります。`,
    'small',
  );

const rest =
  (what: string) =>
  (count: number): PaperLine =>
    wide(
      `ほか${count}件の${what}は、紙面に入りません。総括表(または集計シートの「一覧」「指摘」)でご確認ください。`,
      'small',
    );

const heads = (spans: PaperLine['spans']): PaperLine => ({ spans, leads: true });

const one = (column: number, content: string | number, look: LookName) =>
  across(column, column, content, look);

/** Squares by the rate, rounded down: it is full where all are reached, and never empty where one is. */
function bar({ achieved, total }: PackStrategy): string {
  const filled = achieved === 0 ? 0 : Math.max(1, Math.floor((achieved / total) * SQUARES));
  return `${'■'.repeat(filled)}${'□'.repeat(SQUARES - filled)}`;
}

/** A bar a strategy. */
export const strategySection = ({ strategies }: CommitteePack): Section => ({
  heads: [
    heading('戦略別の達成率'),
    heads([
      across(COLUMN.measure, COLUMN.rate, '戦略', 'small-header'),
      one(COLUMN.verdict, '達成数', 'small-header'),
      one(COLUMN.comment, '達成率', 'small-header'),
    ]),
  ],
  versions: [
    strategies.map((own) => ({
      spans: [
        across(COLUMN.measure, COLUMN.rate, own.name, 'small'),
        one(COLUMN.verdict, `${own.achieved}/${own.total}`, 'small-centred'),
        one(COLUMN.comment, `${bar(own)} ${sayShare(own.achieved, own.total)}`, 'small'),
      ],
    })),
  ],
  share: 0.2,
  cut,
  rest: rest('戦略'),
});

function verdictLook(verdict: string): LookName {
  if (verdict === UNACHIEVED) return 'small-bad';
  return verdict === NEEDS_REVIEW ? 'small-open' : 'small-centred';
}

/** The verdict, and below it the grade; one that is not the legend's with what it is by that. */
function sayVerdict({ verdict, grade }: ListedIndicator): string {
  if (!grade || (grade.written.trim() === '' && grade.right === null)) return verdict;
  const isWrong = grade.right !== null && gradeOf(grade.written) !== grade.right;
  const written = grade.written.trim() === '' ? '空欄' : grade.written.trim();
  return `${verdict}\n評価${written}${isWrong ? `\n(基準は${grade.right})` : ''}`;
}

/** An indicator with so many letters of its comment; null for all that one line may have. */
function listedLine(own: ListedIndicator, length: number | null): SectionLine {
  const { comment, commentCell } = own;
  const short = length === null ? null : cutTo(comment, commentCell, length);
  const said = comment === '' ? '(記載なし)' : (short ?? fitting(comment, commentCell));
  return {
    spans: [
      one(COLUMN.measure, own.measure ?? '', 'small-centred'),
      one(COLUMN.label, own.label, 'small'),
      one(COLUMN.actual, own.actual, 'small-centred'),
      one(COLUMN.target, own.target, 'small-centred'),
      one(COLUMN.rate, own.share, 'small-centred'),
      one(COLUMN.verdict, sayVerdict(own), verdictLook(own.verdict)),
      one(COLUMN.comment, said, 'small'),
    ],
    ...(short === null ? {} : { isCut: true }),
  };
}

/** 未達成, 要確認 and large gaps, each with its figures and the clerk's own comment. */
export const listedSection = ({ listed }: CommitteePack): Section => ({
  heads: [
    heading(`未達成・要確認の指標と、目標との差が大きい指標(${listed.length}件)`),
    heads(LISTED_HEADS.map((word, column) => one(column, word, 'small-header'))),
  ],
  versions: [null, ...SHORTER].map((length) => listed.map((own) => listedLine(own, length))),
  share: 0.45,
  cut,
  rest: rest('指標'),
});

/** 説明を用意するところ. */
export const pointSection = ({ points }: CommitteePack): Section => ({
  heads: [
    heading(`説明を用意するところ(${points.length}件)`),
    heads([
      one(COLUMN.measure, '施策', 'small-header'),
      one(COLUMN.label, '指標', 'small-header'),
      across(COLUMN.actual, LAST_COLUMN, '説明する点', 'small-header'),
    ]),
  ],
  versions: [
    points.map(({ measure, about, text }: Point) => ({
      spans: [
        one(COLUMN.measure, measure ?? '', 'small-centred'),
        one(COLUMN.label, about, 'small'),
        across(COLUMN.actual, LAST_COLUMN, fitting(text, null), 'small'),
      ],
    })),
  ],
  share: 0.25,
  cut,
  rest: rest('説明する点'),
});

/** 判断の記録: what of the verdicts a person has decided, and whether it still counts. */
export const answerSection = ({ answers }: CommitteePack): Section => {
  const [cell, state, what, why] = ANSWER_HEADS.ja;
  return {
    heads: [
      heading(`${ANSWERS_TITLE.ja}(${answers.length}件)`),
      heads([
        one(COLUMN.measure, cell, 'small-header'),
        one(COLUMN.label, '指標', 'small-header'),
        across(COLUMN.actual, COLUMN.rate, what, 'small-header'),
        one(COLUMN.verdict, state, 'small-header'),
        one(COLUMN.comment, why, 'small-header'),
      ]),
    ],
    versions: [
      answers.map((own: PackAnswer) => ({
        spans: [
          one(COLUMN.measure, own.cell, 'small-centred'),
          one(COLUMN.label, own.label, 'small'),
          across(COLUMN.actual, COLUMN.rate, own.what, 'small'),
          one(COLUMN.verdict, own.state, 'small'),
          one(COLUMN.comment, fitting(own.why, null), 'small'),
        ],
      })),
    ],
    share: 0.1,
    cut,
    rest: rest('判断'),
  };
};
