import type { Entry } from '../entry.js';

/** Words that a head of comments holds. */

export const COMMENT_HEADS: readonly Entry[] = [
  {
    words: ['検証', '改善', '備考', 'コメント', '要因', '課題', '次年度', '次期', '今後', '分析'],
    such: [
      '検証',
      '改善点',
      '備考欄',
      'コメント',
      '未達の要因',
      '課題',
      '次年度の目標設定',
      '次期に向けて',
      '今後',
      '分析',
    ],
    notSuch: ['実績'],
    source:
      'tests/corpus/25 検証, 36 改善点, 24 備考, 26 コメント, 387 要因分析・次期対応, 533 今後; 課題は tests/forms/parts/head-words.ts, 分析は杵築市の総合戦略期末評価（要因分析）',
  },
  {
    words: [
      '所見',
      '説明',
      '特記',
      '摘要',
      '理由',
      '方針',
      '対応',
      '取組状況',
      '実施状況',
      '総括',
      '振り返り',
    ],
    such: [
      '所見',
      '説明',
      '特記事項',
      '摘要',
      '理由',
      '方針',
      '対応',
      '取組状況',
      '実施状況',
      '総括',
      '振り返り',
    ],
    notSuch: ['目標', '達成状況'],
    source:
      'tests/corpus/307 所見, 94 摘要, 533 方針, 387 対応; 取組状況は平成27年度 事務事業評価調書の記載内容, 振り返りは平成24年度 事務事業実績評価表, 特記は木津川市 行財政改革行動計画の進捗状況, 実施状況はいの町 総合戦略の効果検証, 理由は足利市坂西商工会 事業実施報告書, 説明・総括は所見の言い換え',
  },
  {
    words: ['成果と', '成果及び', '成果・'],
    such: ['成果と効果', '成果及び効果', '成果・効果'],
    notSuch: ['成果指標'],
    source:
      '成果と課題・成果及び課題: 平成27年度 事務事業評価調書の記載内容（成果、今後の課題）。成果だけでは指標の見出しになる',
  },
];

/** Those of heads that may be longer than other words over a group of columns. */
export const LONG_COMMENT_HEADS: readonly Entry[] = [
  {
    words: ['検証', '改善', '課題', 'コメント'],
    such: ['施策目標に関する検証及び記入', '改善点の記入', '次年度への課題', '委員会からのコメント'],
    notSuch: ['令和7年度アクションプログラム'],
    source: 'tests/corpus/157 施策目標に関する検証, 23 検証及び改善点, 01 次年度への改善点',
  },
];

/** In the head of comments: what they are about, and what else. */
export const JOINING_WORDS: readonly Entry[] = [
  {
    words: ['に関する', '及び', 'への'],
    such: ['施策目標に関する検証', '検証及び改善点', '次年度への改善点'],
    notSuch: ['実績(目標)'],
    source: 'tests/corpus/01 検証・改善点, 26 コメント; 課題は tests/forms/parts/head-words.ts',
  },
];
