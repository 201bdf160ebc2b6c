import { atEnd, type Entry } from '../entry.js';

/** Words behind a number that say which way is better: `3以内`, `80%以上を維持`. */

export interface BoundWords extends Entry {
  readonly stated: 'gte' | 'gt' | 'lte' | 'lt';
  /** True for 以内, which speaks of the size of a fall where the bound is below zero, and 維持, which is no bound of a size. */
  readonly within?: true;
}

export interface StatedBound {
  readonly stated: BoundWords['stated'];
  readonly within: boolean;
  /** Where the words begin. */
  readonly begin: number;
}

/** The first that ends a text counts: `2.0以下を維持` keeps to the bound it names. */
export const BOUNDS: readonly BoundWords[] = [
  {
    words: ['以上'],
    before: 'を|より',
    behind: 'を?維持|確保|を?目指す|[にと]する',
    stated: 'gte',
    such: [
      '以上',
      'を以上',
      'より以上',
      '以上を維持',
      '以上維持',
      '以上確保',
      '以上を目指す',
      '以上目指す',
      '以上とする',
    ],
    notSuch: ['以下'],
    source: 'tests/corpus/10',
  },
  {
    words: ['確保'],
    before: 'を',
    stated: 'gte',
    such: ['確保', 'を確保'],
    notSuch: ['確認'],
    source: 'tests/corpus/04',
  },
  {
    words: ['超', '超え', '超える', '上回る', '上回'],
    before: 'を|より',
    stated: 'gt',
    such: ['超', 'を超え', 'を超える', 'より上回る', '上回'],
    notSuch: ['下回る'],
    source:
      'tests/corpus/16 超, 403 を超える; 上回るは tests/corpus/05 の検証欄; docs/table-rules.md, 7（超は端を含まない）',
  },
  {
    words: ['以下'],
    behind: 'を?維持|に?抑制|に?抑える|[にと]する',
    stated: 'lte',
    such: [
      '以下',
      '以下を維持',
      '以下維持',
      '以下に抑制',
      '以下抑制',
      '以下に抑える',
      '以下抑える',
      '以下にする',
      '以下とする',
    ],
    notSuch: ['未満'],
    source: 'tests/corpus/16',
  },
  {
    words: ['以内'],
    behind: 'を?維持|に?抑制|に?抑える|[にと]する',
    stated: 'lte',
    within: true,
    such: ['以内', '以内を維持', '以内に抑制', '以内に抑える', '以内にする', '以内とする'],
    notSuch: ['案内'],
    source: 'tests/corpus/16',
  },
  {
    words: ['未満', 'を下回る'],
    behind: 'を?維持|に?抑制',
    stated: 'lt',
    such: ['未満', 'を下回る', '未満を維持', '未満維持', '未満に抑制', '未満抑制'],
    notSuch: ['以下'],
    source: 'tests/corpus/16, 421',
  },
  {
    words: ['維持'],
    before: '(?:を|の)?水準を?|を|の',
    behind: 'する',
    stated: 'gte',
    within: true,
    such: ['維持', 'を維持', 'の維持', '水準を維持', '水準維持', 'の水準を維持', '維持する'],
    notSuch: ['維新'],
    source: 'tests/corpus/16',
  },
];

/** Makes the reader of some rows. It gives null where a text ends with none of them. */
export function boundReader(rows: readonly BoundWords[]): (words: string) => StatedBound | null {
  const patterns = rows.map((row) => [atEnd([row]), row] as const);
  const any = atEnd(rows);
  return (words) => {
    if (!any.test(words)) return null;
    for (const [pattern, { stated, within }] of patterns) {
      const begin = words.search(pattern);
      if (begin >= 0) return { stated, within: within === true, begin };
    }
    return null;
  };
}

/** The bound that words behind a number state. @param words folded, without white space */
export const boundAtEnd = boundReader(BOUNDS);
