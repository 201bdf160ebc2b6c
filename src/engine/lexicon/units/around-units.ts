import type { Entry } from '../entry.js';

/** Words around a unit. */

/** In brackets at the end of a label, and no unit. */
export const UNIT_REMARKS: readonly Entry[] = [
  {
    words: [
      '仮称',
      '新規',
      '新',
      '継続',
      '再掲',
      '累計',
      '年間',
      '延べ',
      'うち',
      '内数',
      '内訳',
      '等',
      '予定',
      '見込み?',
    ],
    such: [
      '仮称',
      '新規',
      '新',
      '継続',
      '再掲',
      '累計',
      '年間',
      '延べ',
      'うち',
      '内数',
      '内訳',
      '等',
      '予定',
      '見込',
      '見込み',
    ],
    notSuch: ['樽'],
    source:
      'tests/corpus/371 新規, 671 継続, 160 延べ, 624 内訳・内数; 再掲は宮古島市 集中改革プラン進捗状況報告, 見込みは平成24年度 事務事業実績評価表, 累計は tests/corpus/156, 仮称は市原市 新総合計画策定方針, 等・予定・年間・うちは tests/corpus/547, 405, 05, 10',
  },
  {
    words: [
      '拡充',
      '重点',
      '共通',
      '独自',
      '参考',
      '注',
      '任意',
      '含む',
      '除く',
      '税込',
      '税抜',
      '平均',
      '合計',
      '総数',
    ],
    such: [
      '拡充',
      '重点',
      '共通',
      '独自',
      '参考',
      '注',
      '任意',
      '含む',
      '除く',
      '税込',
      '税抜',
      '平均',
      '合計',
      '総数',
    ],
    notSuch: ['樽'],
    source:
      'tests/corpus/371 重点, 547 共通, 506 参考, 337 注, 149 含む, 115 合計, 138 平均, 01 独自・除く; 拡充は総合計画の実施計画の区分（新規・拡充・継続）, 税込・税抜は金額の、総数・任意は件数の注記として補った（なければ注記が単位になる）',
  },
  {
    words: ['(?:目標|実績|計画)値?', '指標', '新設', '廃止', '暫定', '試行'],
    such: ['目標', '実績値', '計画', '指標', '新設', '廃止', '暫定', '試行'],
    notSuch: ['樽'],
    source:
      'tests/corpus/23 実績値, 41 計画, 24 指標, 12 試行; 廃止は地方創生の内部評価項目の説明（事業中止・廃止）, 暫定は tests/engine/figure/written.json, 新設は廃止と対の語',
  },
];

/** 延べ人 are people all the same. */
export const IN_ALL_BEFORE_UNIT: readonly Entry[] = [
  {
    words: ['延べ', 'のべ', '延'],
    such: ['延べ人', 'のべ人', '延人'],
    notSuch: ['人'],
    source: 'tests/corpus/160 延べ, 406 のべ; docs/table-rules.md, Notations（延べ48社）',
  },
];

/** Between a unit and what it is counted by. */
export const PER: readonly Entry[] = [
  {
    words: ['[/・、]', 'あたり', '当たり'],
    such: ['/', '・', '、', 'あたり', '当たり'],
    notSuch: ['の'],
    source: 'tests/corpus/01, 09, 446',
  },
];

/** Over the year judged `回/年` counts what 回 counts. */
export const PER_YEAR: readonly Entry[] = [
  {
    words: ['/年度?', '/年間'],
    such: ['回/年', '回/年度', '回/年間'],
    notSuch: ['回/月'],
    source: 'tests/corpus/555 回/年; 回/年度・回/年間は年の言い換え',
  },
];

/** Before a unit that is named as one. */
export const UNIT_WORD: readonly Entry[] = [
  {
    words: ['単位'],
    such: ['単位:件'],
    notSuch: ['件'],
    source: 'tests/corpus/25',
  },
];

/** Behind the head of a figure, what says that it is money, in whatever scale. */
export const AMOUNTS_OF_MONEY: readonly Entry[] = [
  {
    words: ['金額', '額'],
    such: ['金額', '額'],
    notSuch: ['件数'],
    source: 'tests/corpus/09 額; 目標額・実績額は tests/forms/parts/small-tables.ts の計画額と同じ形',
  },
];

/** A number of things, at the end of a label. */
export const COUNTS: readonly Entry[] = [
  {
    words: ['数'],
    such: ['会員数', '支援件数'],
    notSuch: ['組織率', '会費収入額'],
    source: 'tests/corpus/01',
  },
];

/** What ends so and counts nothing: it may lie below zero. */
export const NO_COUNTS: readonly Entry[] = [
  {
    words: ['指数', '係数', '点数'],
    such: ['景況指数', '相関係数', '評価点数'],
    notSuch: ['件数', '指導数'],
    source: '景況指数は内閣府「景気動向指数」と同じ形; 係数・点数も正負のある数',
  },
];
