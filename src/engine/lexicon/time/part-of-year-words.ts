import type { Entry } from '../entry.js';

/** Words by which a table says that its figures are not those of the whole year (decision 11). */

/** Wherever they stand; `向上期間` and `目標以上期待` hold no half of a year. */
export const HALVES_AND_QUARTERS: readonly Entry[] = [
  {
    words: ['[前後]半期', '第?[1-4一二三四]四半期'],
    such: ['前半期', '第2四半期', '第四四半期', '3四半期'],
    notSuch: ['四半期'],
    source: 'tests/corpus/108 第2四半期; docs/table-rules.md, 11（第N四半期）; 前半期は上半期の言い換え',
  },
  {
    words: ['[上下]半?期(?![待間])'],
    notAfter: '[以向]',
    such: ['上期', '下半期'],
    notSuch: ['向上期末', '目標以上期末', '売上期待', '売上期間'],
    source:
      'tests/corpus/109 上期; docs/table-rules.md, 11（上期・上半期）; 下半期は tests/forms/parts/head-words.ts',
  },
  {
    words: ['半期(?!毎|ごと)'],
    notAfter: '四',
    such: ['半期実績'],
    notSuch: ['四半期', '半期毎', '半期ごと'],
    source: 'docs/table-rules.md（11）; 半期は上半期・下半期のどちらかを言う形として補った',
  },
];

/** As heads name them besides, where a title would mean another thing. */
export const PARTS_IN_HEADS: readonly Entry[] = [
  {
    words: ['四半期', '[前後]期', '^[1-4]q$', '当月', '月間'],
    such: ['四半期', '前期', '後期', '1Q', '4Q', '当月実績', '月間目標'],
    notSuch: ['通期'],
    source:
      'tests/corpus/108 四半期; 前期・後期は tests/forms/parts/head-words.ts, 1Q〜4Qは第1〜第4四半期の略号',
  },
];

/** 中間市 is a town, and 中間支援 a kind of work. */
export const MIDWAY: readonly Entry[] = [
  {
    words: ['中間(?!市|町|村|商工|支援|組織|団体|層|財|処理)', '(?:年度)?途中(?:経過|集計|報告)?'],
    such: ['中間評価', '途中', '年度途中', '途中経過', '途中集計', '途中報告'],
    notSuch: [
      '中間市',
      '中間町',
      '中間村',
      '中間商工会',
      '中間支援',
      '中間組織',
      '中間団体',
      '中間層',
      '中間財',
      '中間処理',
    ],
    source: 'tests/corpus/06, 611',
  },
];

/** 見込客 are people. */
export const EXPECTED: readonly Entry[] = [
  {
    words: ['(?:年度末)?(?:実績)?見込(?!み?客)(?:み|値)?'],
    such: ['見込', '年度末見込み', '実績見込値'],
    notSuch: ['見込客数', '見込み客数'],
    source: 'tests/corpus/445',
  },
];

/** Behind the months of figures. */
export const OF_FIGURES: readonly Entry[] = [
  {
    words: ['期', '分', '末', 'の?実績', '累計'],
    such: ['期', '分', '末', '実績', 'の実績', '累計'],
    notSuch: ['の会議'],
    source: 'tests/corpus/26 9月期, 407 月末, 156 累計; 実績は docs/table-rules.md（11）の言い方',
  },
];
