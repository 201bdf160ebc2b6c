import type { Entry } from '../entry.js';

/** Made better: more is better where it is counted, and uncounted of anything but the unwanted (退会率の改善). */
export const TURNED_MENDED: readonly Entry[] = [
  {
    words: ['改善', '解消', '解決', '是正'],
    such: ['離職率改善企業数', '経営改善件数', '経営改善', '空き店舗の解消件数', '苦情解決率', '是正件数'],
    notSuch: ['残業時間の改善', '退会率の改善', '空き店舗の解消'],
    source: 'tests/corpus/549, 557, 558',
  },
  {
    words: ['返済', '防衛'],
    such: ['返済完了件数', '債務返済件数', '防衛件数'],
    notSuch: [],
    source:
      '借入や被害を減らす側の語として補った（なければ返済や防衛の件数が、借入や被害のように少ないほどよいものになる）',
  },
];
