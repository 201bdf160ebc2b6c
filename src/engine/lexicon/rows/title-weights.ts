import { anywhere, type Entry } from '../entry.js';

/** How much a text says that it is a title. */

/** Words of a title, and what they weigh in it. */
interface TitleWords extends Entry {
  readonly weight: number;
}

export const TITLE_WEIGHTS: readonly TitleWords[] = [
  {
    words: ['総括表'],
    weight: 8,
    such: ['みどり商工会総括表'],
    notSuch: ['評価委員会'],
    source: 'tests/corpus/01',
  },
  {
    words: ['アクションプログラム', 'アクションプラン', '事業計画', '行動計画'],
    weight: 4,
    such: ['アクションプログラム', 'アクションプラン', '事業計画', '行動計画'],
    notSuch: ['計画'],
    source: 'tests/corpus/01, 08, 350, 542',
  },
  {
    words: ['年度'],
    weight: 2,
    such: ['令和7年度'],
    notSuch: ['令和7年'],
    source: 'tests/corpus/01',
  },
  {
    words: ['商工会'],
    weight: 1,
    such: ['みどり商工会'],
    notSuch: ['みどり'],
    source: 'tests/corpus/01',
  },
  {
    words: ['評価', '実績', '目標', '達成'],
    weight: 1,
    such: ['評価', '実績', '目標', '達成'],
    notSuch: ['会員'],
    source: 'tests/corpus/26 評価, 41 実績, 101 目標, 01 達成',
  },
];

/** Makes the reader of some rows. */
export function titleWeigher(rows: readonly TitleWords[]): (word: string) => number {
  const patterns = rows.map((row) => [anywhere([row]), row.weight] as const);
  return (word) => patterns.reduce((sum, [pattern, weight]) => (pattern.test(word) ? sum + weight : sum), 0);
}

/** What the words of a text weigh as a title. @param word folded, without white space */
export const weightOfTitle = titleWeigher(TITLE_WEIGHTS);
