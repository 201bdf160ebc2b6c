import type { HeadWords } from './role.js';

/** Heads of verdicts and of rates. */

/** With the mark of the form: ※1 is that of the 施策, ※2 that of the indicator. */
export const MARKED_VERDICT_HEADS: readonly HeadWords[] = [
  {
    words: ['※1'],
    before: '達成状況|達成度?|評価|判定|達成評価|目標達成状況|自己評価',
    roles: ['measureStatus'],
    such: [
      '※1',
      '達成状況※1',
      '達成※1',
      '達成度※1',
      '評価※1',
      '判定※1',
      '達成評価※1',
      '目標達成状況※1',
      '自己評価※1',
    ],
    notSuch: ['※2', '検証※1'],
    source: 'tests/corpus/01',
  },
  {
    words: ['※2'],
    before: '達成状況|達成度?|評価|判定|達成評価|自己評価',
    roles: ['indicatorStatus'],
    such: ['※2', '達成状況※2', '達成※2', '達成度※2', '評価※2', '判定※2', '達成評価※2', '自己評価※2'],
    notSuch: ['※1', '検証※2'],
    source: 'tests/corpus/01',
  },
];

/** With the name of what is judged. */
export const NAMED_VERDICT_HEADS: readonly HeadWords[] = [
  {
    words: ['施策(?:の|ごとの)?(?:達成状況|評価|判定)'],
    roles: ['measureStatus'],
    such: ['施策達成状況', '施策の評価', '施策ごとの判定'],
    notSuch: ['施策目標の評価'],
    source: 'tests/corpus/172',
  },
  {
    words: ['(?:指標|目標|施策目標)(?:の|ごとの)?(?:達成状況|評価|判定)'],
    roles: ['indicatorStatus'],
    such: ['指標達成状況', '目標の評価', '施策目標の判定', '指標ごとの評価'],
    notSuch: ['施策の評価'],
    source: 'tests/corpus/172',
  },
];

/** Without either: which of both it is, the body says; of long words it may be the comment. */
export const VERDICT_HEADS: readonly HeadWords[] = [
  {
    words: ['達成状況', '達成・?未達成?', '達成の?可否'],
    behind: '\\(.{0,47}',
    roles: ['indicatorStatus', 'measureStatus', 'comment'],
    such: ['達成状況', '達成未達', '達成・未達成', '達成可否', '達成の可否', '達成状況(○×)'],
    notSuch: ['達成件数'],
    source:
      'tests/corpus/64 達成状況; 達成の可否は tests/forms/parts/head-words.ts, 達成・未達成は欄に書かれる二つの語（tests/corpus/01）を並べた名',
  },
  {
    words: [
      '判定(?:結果)?',
      '評価(?:結果)?',
      '自己評価',
      '総合評価',
      '成果検証',

      '目標達成状況',
    ],
    behind: '\\(.{0,47}',
    roles: ['indicatorStatus', 'measureStatus', 'comment'],
    such: [
      '判定',
      '判定結果',
      '評価',
      '評価結果',
      '自己評価(A〜D)',
      '総合評価',
      '成果検証',

      '目標達成状況(○×)',
    ],
    notSuch: ['評価項目'],
    source:
      'tests/corpus/104 判定, 26 評価, 151 自己評価, 43 成果検証, 107 目標達成状況; 評価結果は tests/forms/parts/head-words.ts, 総合評価は葛飾区 事務事業評価表, 判定結果は判定と評価結果から',
  },
];

/** A rate, and how it is reckoned. */
export const RATE_HEADS: readonly HeadWords[] = [
  {
    words: ['達成率', '達成度', '達成割合', '進捗率', '進捗度', '執行率', '達成度合い?', '到達度', '到達率'],
    before: '目標',
    behind: '\\(.{0,46}\\)|.{0,12}[/÷].{0,12}',
    roles: ['rate', 'indicatorStatus'],
    such: [
      '達成率',
      '達成度',
      '達成割合',
      '進捗率(%)',
      '進捗度',
      '執行率',
      '目標達成率',
      '達成度合',
      '達成度合い',
      '達成率実績/目標',
      '到達度',
      '到達率',
    ],
    notSuch: ['参加率'],
    source:
      'tests/corpus/23 達成率, 36 達成度, 192 執行率; 進捗率は tests/forms/parts/head-words.ts, 進捗度は宮古島市 集中改革プラン進捗状況報告, 達成割合・達成度合い・到達度・到達率は達成率の言い換え',
  },
  {
    words: ['対?(?:目標|計画)値?対?比率?'],
    behind: '\\(.{0,46}\\)|.{0,12}[/÷].{0,12}',
    roles: ['rate', 'indicatorStatus'],
    such: ['対目標比', '計画比率', '目標値対比', '対目標値比(%)', '目標比(実績/目標)', '計画比実績/計画'],
    notSuch: ['目標', '前年比'],
    source: 'tests/corpus/307',
  },
  {
    words: ['実績値?÷(?:目標|計画)値?'],
    roles: ['rate', 'indicatorStatus'],
    such: ['実績÷目標', '実績値÷計画値'],
    notSuch: ['実績/目標'],
    source: 'tests/forms/parts/head-words.ts',
  },
];
