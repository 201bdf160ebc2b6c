import { COMMITTEE_TITLE } from '../content/indicator-heads.js';
import type { LookName } from '../content/look.js';
import type { PaperLine } from '../content/paper-lines.js';
import type { PlacedContent } from '../content/sheet-content.js';
import { ACHIEVED, NEEDS_REVIEW, NO_TARGET, UNACHIEVED } from '../lexicon/verdict-words.js';
import { sayRate } from '../words/say-rate.js';
import { COLUMN, LAST_COLUMN } from './columns.js';
import type { CommitteePack, GradeCounts, PackTally } from './committee-pack.js';

/** What stands above and below the lists of 委員会資料: what it is of, the tallies, and the empty box. */

/** A content across columns. */
export const across = (first: number, last: number, content: PlacedContent, look: LookName) => ({
  first,
  last,
  content,
  look,
});

/** A text over the whole width. */
export const wide = (text: string, look: LookName): PaperLine => ({
  spans: [across(0, LAST_COLUMN, text, look)],
});

/** The heading of a list. */
export const heading = (text: string): PaperLine => ({ ...wide(text, 'section'), least: 20, leads: true });

/** `66.6%`, rounded down; `''` of nothing. */
export function sayShare(achieved: number, total: number): string {
  return total === 0 ? '' : sayRate(achieved, total);
}

const TALLY_HEADS = [ACHIEVED, UNACHIEVED, NEEDS_REVIEW] as const;

function tallyLine(name: string, { counts, achieved, total }: PackTally): PaperLine {
  const share = sayShare(achieved, total);
  return {
    spans: [
      across(COLUMN.measure, COLUMN.label, name, 'small'),
      across(COLUMN.actual, COLUMN.actual, counts[ACHIEVED], 'small-centred'),
      across(COLUMN.target, COLUMN.target, counts[UNACHIEVED], 'small-centred'),
      across(COLUMN.rate, COLUMN.rate, counts[NEEDS_REVIEW], 'small-centred'),
      across(COLUMN.verdict, COLUMN.verdict, counts[NO_TARGET], 'small-centred'),
      across(COLUMN.comment, LAST_COLUMN, `${achieved}/${total}${share === '' ? '' : `(${share})`}`, 'tally'),
    ],
    least: 20,
  };
}

const RULES = { all: 'すべての指標', majority: '過半数の指標' } as const;

function notes({ source, day, besides, measureRule, measures }: CommitteePack): string {
  const made = `「${source.file === '' ? source.sheet : source.file}」のシート「${source.sheet}」から${day === '' ? '' : `、${day}に`}作りました。`;
  const rule = measures ? `施策は、${RULES[measureRule]}が達成のときに達成です。` : '';
  return `${made}${besides === null ? '' : `${besides}と比べています。`}${rule}`;
}

function caution({ error, review }: CommitteePack['open']): PaperLine[] {
  if (error + review === 0) return [];
  const left = [...(error > 0 ? [`誤りが${error}件`] : []), ...(review > 0 ? [`要確認が${review}件`] : [])];
  return [
    wide(
      `元の表に${left.join('、')}残っています。直すか確かめるかしてから、この資料を作り直してください。`,
      'caution',
    ),
  ];
}

const sayGrades = (counts: GradeCounts) =>
  counts.length === 0 ? 'なし' : counts.map(([grade, count]) => `${grade} ${count}件`).join('、');

/** The grades as they stand there, and by the legend where that says others. */
function gradeLines({ grades }: CommitteePack): PaperLine[] {
  if (!grades) return [];
  const [written, right] = [sayGrades(grades.written), sayGrades(grades.right)];
  const other = written === right || grades.right.length === 0 ? '' : `(評価基準で判定すると ${right})`;
  return [wide(`評価の内訳: ${written}${other}`, 'fine')];
}

/** Title, what it is made of, and the tallies. */
export function topLines(pack: CommitteePack): PaperLine[] {
  const { title, society, measures, indicators } = pack;
  const name = title.includes(society) ? title : `${society} ${title}`;
  return [
    { ...wide(COMMITTEE_TITLE, 'title'), least: 24 },
    wide(name, 'wrapped'),
    wide(notes(pack), 'fine'),
    ...caution(pack.open),
    heading('達成状況'),
    {
      spans: [
        across(COLUMN.measure, COLUMN.label, '区分', 'small-header'),
        ...TALLY_HEADS.map((word, at) =>
          across(COLUMN.actual + at, COLUMN.actual + at, word, 'small-header'),
        ),
        across(COLUMN.verdict, COLUMN.verdict, '目標なし', 'small-header'),
        across(COLUMN.comment, LAST_COLUMN, '達成数計(達成率)', 'small-header'),
      ],
      leads: true,
    },
    ...(measures ? [tallyLine('施策(※1)', measures)] : []),
    tallyLine('指標(※2)', indicators),
    ...gradeLines(pack),
  ];
}

/** The headings under which societies publish what their committees found. */
const RESULTS = ['各事業の有効性', '施策目標に関する検証結果の妥当性', '総評'];

/**
 * 審議結果, to be written in by hand; it stands on one page.
 * @param height points of each box
 */
export function boxLines(height: number): PaperLine[] {
  const lines = [
    heading('審議結果'),
    ...RESULTS.flatMap((word): PaperLine[] => [
      { ...wide(word, 'small-left-header'), leads: true },
      { ...wide('', 'box'), least: height, leads: true },
    ]),
  ];
  return lines.map((line, at) => (at === lines.length - 1 ? { spans: line.spans, least: height } : line));
}
