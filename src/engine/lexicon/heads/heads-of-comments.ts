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
    source: 'tests/corpus/01, 03, 05, 24; ほかは出所の記録なし',
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
    source: 'tests/corpus/01, 18, 94, 307; ほかは出所の記録なし',
  },
  {
    words: ['成果と', '成果及び', '成果・'],
    such: ['成果と効果', '成果及び効果', '成果・効果'],
    notSuch: ['成果指標'],
    source: 'tests/corpus/01; ほかは出所の記録なし',
  },
];

/** Those of heads that may be longer than other words over a group of columns. */
export const LONG_COMMENT_HEADS: readonly Entry[] = [
  {
    words: ['検証', '改善', '課題', 'コメント'],
    such: ['施策目標に関する検証及び記入', '改善点の記入', '次年度への課題', '委員会からのコメント'],
    notSuch: ['令和7年度アクションプログラム'],
    source: 'tests/corpus/01, 26; ほかは出所の記録なし',
  },
];

/** In the head of comments: what they are about, and what else. */
export const JOINING_WORDS: readonly Entry[] = [
  {
    words: ['に関する', '及び', 'への'],
    such: ['施策目標に関する検証', '検証及び改善点', '次年度への改善点'],
    notSuch: ['実績(目標)'],
    source: 'tests/corpus/01; ほかは出所の記録なし',
  },
];
