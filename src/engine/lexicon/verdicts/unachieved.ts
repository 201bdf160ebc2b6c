import type { Entry } from '../entry.js';

/** How forms write 未達成 (decision 8). */

export const UNACHIEVED_WORDS: readonly Entry[] = [
  {
    words: ['未達成?', '達成(?:せず|できず|ならず|していない|できなかった)'],
    before: '目標',
    such: [
      '未達',
      '未達成',
      '目標未達成',
      '達成せず',
      '達成できず',
      '達成ならず',
      '達成していない',
      '達成できなかった',
    ],
    notSuch: ['達成'],
    source:
      'tests/corpus/01 未達成, 22 未達, 420 達成ならず, 421 達成できず, 558 達成していない, 19 達成できなかった; docs/table-rules.md, 8; 達成せずは405 の実施せずと同じ形',
  },
  {
    words: ['目標に?届か(?:ず|ない|なかった)'],
    such: ['目標に届かず', '目標届かず', '目標に届かない', '目標に届かなかった'],
    notSuch: ['届かず', '目標に届く'],
    source: '達成状況の欄に未達成の代わりに書く言い方; src/engine/lexicon/comment の「届かず」',
  },
  {
    words: ['未', 'ng'],
    such: ['未', 'NG'],
    notSuch: ['未定', '未満'],
    source: '未は未達成を一字で、NGは判定の欄に書く未達成の言い換え; docs/table-rules.md, 8',
  },
  {
    words: ['不達成'],
    such: ['不達成'],
    notSuch: ['達成'],
    source: 'tests/corpus/416',
  },
  {
    words: ['[×✕✖✗✘☓❌△▲x]', '[×✕✖✗△▲x]\\(?未達成?\\)?', '未達成?\\(?[×✕✖✗△▲x]\\)?'],
    such: ['×', '✕', '✖', '✗', '✘', '☓', '❌', '△', '▲', 'x', '×未達', '×(未達成)', '未達×', '未達成(△)'],
    notSuch: ['○', '○未達成'],
    source:
      'tests/corpus/22 ×・△, 10 ▲; docs/table-rules.md, 8; ✕✖✗✘☓❌はUnicodeの同じ形の記号（MULTIPLICATION X, BALLOT X など）, x はキーボードで打つ×',
  },
];
