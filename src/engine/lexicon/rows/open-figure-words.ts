import type { Entry } from '../entry.js';

/** What a line says of all actuals, or all targets, of its table: `実績には見込みを含む`, `目標値は仮置き`. That they are 速報 is the way of many forms, and no doubt. */

/** The actuals, as such a line begins with them. */
export const ALL_ACTUALS: readonly Entry[] = [
  {
    words: ['(?:本表の|一部の(?:指標の)?|各)?(?:実績[値数]?|数値)[にはのを]'],
    such: [
      '実績値は',
      '実績には',
      '実績数の',
      '数値は一部',
      '本表の数値は',
      '一部の指標の実績を',
      '一部の実績値に',
      '各実績値の',
    ],
    notSuch: ['創業支援件数の実績は', '実績報告書', '数値目標は'],
    source: '注の書き方（実績には見込みを含む、数値は一部未確定である）',
  },
];

/** And the targets. */
export const ALL_AIMS: readonly Entry[] = [
  {
    words: ['(?:本表の|一部の指標[のは]|各)?(?:数値)?目標値?[にはのを]'],
    such: [
      '目標値は',
      '数値目標は',
      '目標には',
      '目標の',
      '目標を',
      '本表の目標は',
      '一部の指標の目標値は',
      '一部の指標は目標を',
      '各目標は',
    ],
    notSuch: ['創業支援件数の目標は', '目標達成'],
    source: '注の書き方（目標値は仮置きの数値であり、今後の理事会で決定する）',
  },
];

/** What unsettles actuals. */
export const OPEN_ACTUALS: readonly Entry[] = [
  {
    words: [
      '未確定',
      '確定(?:値|数)?ではな',
      '見込み?を(?:含|加え)',
      '暫定',
      '推計',
      '概算',
      '暦年',
      '仮[の置]',
      '(?:精査|確認|照合)中',
      '重複(?!を除)',
    ],
    such: [
      '一部未確定である',
      '確定値ではない',
      '確定ではなく',
      '確定数ではない',
      '見込みを含む',
      '見込を加えた',
      '暫定値',
      '推計値',
      '概算',
      '暦年で集計',
      '仮の値',
      '仮置き',
      '精査中',
      '確認中',
      '照合中',
      '重複計上',
    ],
    notSuch: ['速報値', '年度末の値', '確定した数値', '確定値です', '重複を除く'],
    source: '注の書き方（実績には見込みを含む、実績は暦年で集計している）',
  },
];

/** Part of them is missing. */
export const MISSING_ACTUALS: readonly Entry[] = [
  {
    words: ['含まれてい?な', '含んでい?な'],
    such: ['支所分が含まれていない', '含まれてない', '3月分を含んでいない', '含んでない'],
    notSuch: ['含まれる', '含まない'],
    source: '注の書き方（一部の実績値に支所分が含まれていない）',
  },
];

/** What unsettles targets. */
export const OPEN_AIMS: readonly Entry[] = [
  {
    words: ['仮[のに置]', '未定', '未決定', '検討中', '見直し?後の', '暫定', '変更してい(?:る|ます)'],
    such: [
      '仮の値',
      '仮に記載',
      '仮置き',
      '未定',
      '未決定',
      '再検討中',
      '見直し後の値は別表',
      '見直後の値',
      '暫定値',
      '年度途中で変更している',
      '変更しています',
    ],
    notSuch: ['計画書の値', '年度別目標', '見直しを行わない', '変更していない'],
    source: '注の書き方（目標値は前年度のものを仮に記載している、見直し後の値は別表による）',
  },
];

/** It says so of none of them. */
export const OF_NONE: readonly Entry[] = [
  {
    words: ['(?:もの|こと)はな', 'ではなく'],
    such: ['確定していないものはない', '変更したことはない', '暫定値ではなく'],
    notSuch: ['ではない', 'もの'],
    source: '注の書き方（実績値が確定していないものはない、速報値ではなく年度末に確定した数値）',
  },
];
