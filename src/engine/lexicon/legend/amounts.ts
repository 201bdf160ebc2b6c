import type { Entry } from '../entry.js';

/** How a legend writes how much a grade takes: `80%以上100%未満`, `80～99％`, `8割以上`. */

/** `80%以上` */
export const AT_LEAST: readonly Entry[] = [
  {
    words: ['以上'],
    such: ['100%以上'],
    notSuch: ['100%未満', '100%超'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];

/** `100%超` */
export const ABOVE: readonly Entry[] = [
  {
    words: ['を?超(?:え(?:る|て)?|過)?', 'を上回(?:る|り|って)?'],
    such: [
      '100%超',
      '100%超え',
      '100%を超える',
      '100%を超えて',
      '100%超過',
      '100%を上回る',
      '100%を上回り',
      '100%を上回って',
      '100%を上回った',
    ],
    notSuch: ['100%以上', '100%を下回る'],
    source: '自治体の施策評価の基準',
  },
  {
    words: ['より大きい', 'より多い', 'より高い'],
    such: ['100%より大きい', '100%より多い', '100%より高い'],
    notSuch: ['100%より低い'],
    source: '自治体の施策評価の基準',
  },
];

/** `50%以下` */
export const AT_MOST: readonly Entry[] = [
  {
    words: ['以下', '以内', 'まで'],
    such: ['50%以下', '50%以内', '99%まで'],
    notSuch: ['50%未満'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];

/** `30%未満` */
export const BELOW: readonly Entry[] = [
  {
    words: ['未満'],
    such: ['30%未満'],
    notSuch: ['30%以下'],
    source: '事業評価表の評価基準(広く使われる)',
  },
  {
    words: ['を下回(?:る|り|って)?', 'に満たない', 'に達しない'],
    such: ['30%を下回る', '30%を下回り', '30%を下回って', '30%を下回った', '30%に満たない', '30%に達しない'],
    notSuch: ['30%を上回る'],
    source: '自治体の施策評価の基準',
  },
  {
    words: ['より小さい', 'より少ない', 'より低い'],
    such: ['30%より小さい', '30%より少ない', '30%より低い'],
    notSuch: ['30%より高い'],
    source: '自治体の施策評価の基準',
  },
];

/** Between the ends of a band: `80~99%` */
export const TO: readonly Entry[] = [
  {
    words: ['~', 'から', '-', '—', 'ー'],
    such: ['80~99%', '80%から99%', '80-99%', '80—99%', '80ー99%'],
    notSuch: ['80%以上'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];

/** Behind the only end of one: `120%~` */
export const ONWARDS: readonly Entry[] = [
  {
    words: ['^~', '^から'],
    such: ['~', 'から'],
    notSuch: ['まで', '80%~'],
    source: '自治体の施策評価の基準',
  },
];

/** Between two bounds of one band: `80%以上かつ100%未満` */
export const JOINS: readonly Entry[] = [
  {
    words: ['かつ', 'で', 'の', '、', ',', 'x'],
    such: ['かつ', 'で', 'の', '、', ',', 'x'],
    notSuch: ['又は'],
    source: '自治体の施策評価の基準',
  },
];

/** `80%台` */
export const DECADE: readonly Entry[] = [
  {
    words: ['台'],
    such: ['80%台'],
    notSuch: ['80%'],
    source: '自治体の施策評価の基準',
  },
];

/** Signs of a percentage */
export const PERCENT: readonly Entry[] = [
  {
    words: ['%', 'パーセント'],
    such: ['80%', '80パーセント'],
    notSuch: ['80点', '80ポイント'],
    source: '事業評価表の評価基準(広く使われる)',
  },
];

/** `8割` */
export const TENTH: readonly Entry[] = [
  {
    words: ['割(?!合)'],
    such: ['8割'],
    notSuch: ['割合'],
    source: '商工会の事業報告',
  },
];

/** `1.2倍` */
export const TIMES: readonly Entry[] = [
  {
    words: ['倍'],
    such: ['1.2倍'],
    notSuch: ['120%'],
    source: '自治体の施策評価の基準',
  },
];

/** The words that signs of comparison stand for, by the side of the number on which they are. */
export const SIGNS_IN_WORDS = {
  behind: { '≦': '以上', '<': '超', '≧': '以下', '>': '未満' },
  before: { '≧': '以上', '>': '超', '≦': '以下', '<': '未満' },
} as const;
