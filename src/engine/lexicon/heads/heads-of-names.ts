import type { HeadWords } from './role.js';

/** Heads of what a row is called: 戦略, 施策, indicator, unit. */

export const UNIT_HEADS: readonly HeadWords[] = [
  {
    words: ['単位'],
    roles: ['unit'],
    such: ['単位'],
    notSuch: ['単位価格'],
    source: 'tests/corpus/25',
  },
];

export const STRATEGY_HEADS: readonly HeadWords[] = [
  {
    words: ['戦略', '方針', '基本目標', '柱', '分野', '大項目', 'ビジョン'],
    before: '共通|独自|基本|重点|経営',
    behind: '名|の柱',
    roles: ['strategy'],
    such: [
      '戦略',
      '共通戦略',
      '独自戦略名',
      '基本方針',
      '重点分野',
      '経営戦略',
      '基本目標',
      '戦略の柱',
      '柱',
      '大項目',
      'ビジョン',
    ],
    notSuch: ['対応方針'],
    source:
      'tests/corpus/01 戦略, 533 柱, 111 大項目; 基本目標・分野は北見市 事務事業評価シートの見方（総合計画に基づく基本目標、分野別施策）, 方針は八尾市の総合計画（基本方針）, ビジョンは杵築市の総合戦略（人口ビジョン）',
  },
  {
    words: ['区分', '分類', 'カテゴリー?'],
    roles: ['strategy', 'other'],
    such: ['区分', '分類', 'カテゴリ', 'カテゴリー'],
    notSuch: ['区分所有数'],
    source:
      'tests/corpus/175 区分; 分類・カテゴリーは区分の言い換えとして補った（IPA辞書(mecab-ipadic 2.7.0)）',
  },
];

/** What groups indicators in sister forms (取組) is a 施策 only where it has a ※1 of its own. */
export const MEASURE_HEADS: readonly HeadWords[] = [
  {
    words: ['施策'],
    before: '重点|主要|基本|個別|具体的?な?',
    behind: '名称?|項目|事項|内容',
    roles: ['measure'],
    such: [
      '施策',
      '重点施策',
      '主要施策',
      '基本施策',
      '個別施策',
      '具体施策',
      '具体的な施策',
      '施策名',
      '施策名称',
      '施策項目',
      '施策事項',
      '施策内容',
    ],
    notSuch: ['施策目標'],
    source: 'tests/corpus/01',
  },
  {
    words: ['施策(?:no\\.?|番号)'],
    roles: ['measureNumber'],
    such: ['施策No', '施策No.', '施策№', '施策番号'],
    notSuch: ['施策数'],
    source: 'tests/corpus/112',
  },
  {
    words: ['取組', '取り組み', '中項目'],
    before: '重点|主要|基本|個別|具体的?な?',
    behind: '名|項目|事項|内容',
    roles: ['measure', 'strategy'],
    such: [
      '取組',
      '取り組み',
      '重点取組',
      '主要取組',
      '基本取組',
      '個別取組',
      '具体取組',
      '具体的な取組',
      '取組名',
      '取組項目',
      '取組事項',
      '取組内容',
      '中項目',
    ],
    notSuch: ['取組状況'],
    source:
      'tests/corpus/542 取組項目, 111 中項目; 取組内容は杵築市の総合戦略期末評価, 主要は北見市 事務事業評価シートの見方, 重点は八尾市 総合計画実施計画, 基本・個別はその言い換え, 具体的な取組は平成25年度 事務事業評価書の見方',
  },
  {
    words: ['事業', '事業名', '事業項目', '重点事業', 'アクション'],
    roles: ['measure', 'indicator', 'strategy'],
    such: ['事業', '事業名', '事業項目', '重点事業', 'アクション'],
    notSuch: ['事業計画'],
    source:
      'tests/corpus/194 事業, 147 事業名, 302 事業項目; 重点事業とアクションは tests/forms/parts/titles.ts',
  },
];

export const INDICATOR_HEADS: readonly HeadWords[] = [
  {
    words: ['\\(?(?:成果|評価|数値|管理|活動)?指標(?:名|項目|の?内容)?\\)?'],
    before: '施策目標|成果目標|数値目標|評価|重要業績',
    behind: '\\(kpi\\)',
    roles: ['indicator'],
    such: [
      '指標',
      '施策目標(指標)',
      '成果目標指標',
      '数値目標(指標)',
      '評価指標',
      '評価成果指標',
      '重要業績評価指標(KPI)',
      '成果指標',
      '数値指標',
      '管理指標',
      '活動指標',
      '指標名',
      '指標項目',
      '指標内容',
      '指標の内容',
    ],
    notSuch: ['目標指標', '指標値'],
    source: 'tests/corpus/01',
  },
  {
    words: ['施策目標', '成果目標', '目標項目', '評価項目', '小項目', 'kpi', 'kgi', '項目', '項目名'],
    behind: '\\(.{0,46}\\)',
    roles: ['indicator', 'measure', 'strategy'],
    such: [
      '施策目標',
      '成果目標',
      '目標項目',
      '評価項目',
      '小項目',
      'KPI',
      'KGI',
      '項目',
      '項目名',
      '施策目標(内容)',
    ],
    notSuch: ['項目数'],
    source:
      'tests/corpus/25 施策目標, 180 目標項目, 174 評価項目, 343 KPI, 35 項目; 小項目は平成25年度 事務事業評価書の見方, 成果目標・KGI・項目名は KPI・目標項目の言い換えとして補った',
  },
  {
    words: [
      '目標の?内容',
      '指標・目標',
      '目標指標',
      '目標\\(指標\\)',
      '支援項目',
      '実施項目',
      '内容',
      '事業内容',
      '取組内容',
      '具体的な?(?:取組|内容)',
    ],
    behind: '\\(.{0,46}\\)',
    roles: ['indicator', 'measure', 'strategy'],
    such: [
      '目標内容',
      '目標の内容',
      '指標・目標',
      '目標指標',
      '目標(指標)',
      '支援項目',
      '実施項目',
      '内容(具体)',
      '事業内容',
      '取組内容(詳細)',
      '具体的内容',
      '具体的な内容',
      '具体的な取組(詳細)',
    ],
    notSuch: ['目標値'],
    source:
      'tests/corpus/01 目標(指標), 102 支援項目; 内容・実施内容は洋野町商工会 平成29年度経営発達支援計画評価報告書, 事業内容は平成27年度 事務事業評価調書, 取組内容・具体的な取組は平成25年度 事務事業評価書の見方; 目標の内容は tests/engine/table/heads/by-content.test.ts, 指標・目標と目標指標は目標(指標)の語順',
  },
];

/** A number, or in some forms the indicator itself. */
export const GOAL_HEADS: readonly HeadWords[] = [
  {
    words: ['数値目標'],
    roles: ['target', 'indicator'],
    such: ['数値目標'],
    notSuch: ['数値目標値'],
    source:
      'tests/corpus/104 数値目標の達成状況; 秋田県商工会連合会 令和2年度商工会創生プランの評価結果（数値目標の達成度）',
  },
];
