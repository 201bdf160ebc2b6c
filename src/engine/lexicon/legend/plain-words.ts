import type { Entry } from '../entry.js';

/** What the lines of every form are made of that say no more of verdicts and tallies than is done anyway. */
export const PLAIN_WORDS: readonly Entry[] = [
  {
    words: [
      '[ぁ-ん]',
      '[※*()「」・。、:]\\d?',
      '[値数欄各別者]',
      '本年度',
      '目標',
      '達成',
      '指標',
      '状況',
      '場合',
    ],
    such: [
      'する',
      '※1',
      '「',
      '値',
      '欄',
      '本年度',
      '目標',
      '達成',
      '指標',
      '状況',
      '場合',
      '各指標の「達成」',
    ],
    notSuch: ['前年', '80%以上', '△', '2倍', '重点', '継続', '中止', '概ね達成'],
    source: '様式の注（目標値以上を「達成」とする、達成数計の分母はこれを除く）',
  },
];
