import type { Entry } from '../entry.js';

/** What a remark says of a part of what was counted that is of another year. */

/** Of another year: so much of what was counted. */
export const PARTS_OF_YEARS: readonly Entry[] = [
  {
    words: ['年度[^、。]{0,4}分'],
    such: ['令和6年度分2件', '令和6年度採択分3件を含む'],
    notSuch: ['令和6年度は11件'],
    source: '総括表の備考（令和6年度採択分3件を含む）',
  },
];

/** So many of those that were counted. */
export const PARTS_OF_THEM: readonly Entry[] = [
  {
    words: ['うち、?\\d{1,4}[^\\d、]{1,3}は'],
    such: ['うち2件は令和8年4月加入', '21件のうち、2件は次年度に計上すべき'],
    notSuch: ['うち小規模事業者8件', '2件は'],
    source: '総括表の備考（うち2件は令和8年4月加入）',
  },
];

/** So many of them, where a month of another year stands beside. */
export const DATED_PARTS: readonly Entry[] = [
  {
    words: ['^\\d{1,4}[^\\d、]{1,3}は'],
    such: ['2件は令和8年4月の実施'],
    notSuch: ['令和8年4月に2件', '次の2件は'],
    source: '総括表の備考（2件は令和8年4月の実施）',
  },
];
