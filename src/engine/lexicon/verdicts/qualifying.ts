import type { Entry } from '../entry.js';

/** In brackets behind a verdict, what takes some of it back or puts another beside it: no verdict is left. */
export const QUALIFYING: readonly Entry[] = [
  {
    words: ['一部', '部分', '概ね', 'おおむね', 'ほぼ', '条件', '達', '要確認', '除く', '[○〇◯◎×✕△▲?]'],
    such: [
      '一部',
      '部分的',
      '概ね',
      'おおむね',
      'ほぼ',
      '条件付き',
      '未達',
      '達成見込み',
      '要確認',
      '飲食業を除く',
      '○',
      '〇',
      '◯',
      '◎',
      '×',
      '✕',
      '△',
      '▲',
      '？',
    ],
    notSuch: ['退会増', '前年比増', '見込'],
    source:
      'docs/table-rules.md, 8（概ね達成・一部達成は判定の語ではない）; tests/engine/lexicon/verdict-words.test.ts',
  },
];
