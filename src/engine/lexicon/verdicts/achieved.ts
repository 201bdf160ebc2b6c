import type { Entry } from '../entry.js';

/** How forms write 達成 (decision 8). */

export const ACHIEVED_WORDS: readonly Entry[] = [
  {
    words: ['達成'],
    before: '目標(?:を|どおり|通り)?',
    behind: '済み?|した|できた|しました',
    such: [
      '達成',
      '目標達成',
      '達成済',
      '達成済み',
      '達成した',
      '達成できた',
      '達成しました',
      '目標を達成した',
      '目標どおり達成',
      '目標通り達成',
    ],
    notSuch: ['概ね達成', '一部達成', '達成率'],
    source: 'tests/corpus/01',
  },
  {
    words: ['目標(?:どおり|通り)'],
    such: ['目標どおり', '目標通り'],
    notSuch: ['目標', '計画通り'],
    source:
      '達成状況の欄に達成の代わりに書く言い方（目標どおり達成の略）; 計画どおりは進み具合で、達成とは限らない',
  },
  {
    words: ['達', 'ok'],
    such: ['達', 'OK'],
    notSuch: ['達成率', '達者'],
    source: '達は達成を一字で、OKは判定の欄に書く達成の言い換え; docs/table-rules.md, 8',
  },
  {
    words: ['[○〇◯◎⭕☑✓✔]', '[○〇◯◎]\\(?(?:目標)?達成\\)?', '達成\\(?[○〇◯◎]\\)?'],
    such: ['○', '〇', '◯', '◎', '⭕', '☑', '✓', '✔', '○達成', '○(達成)', '◎目標達成', '達成○', '達成(◎)'],
    notSuch: ['×', '△達成'],
    source:
      'tests/corpus/22 ○・〇・◎; 記号と語を並べたものはその言い換え; docs/table-rules.md, 8; ◯⭕☑✓✔はUnicodeの同じ形の記号（LARGE CIRCLE, CHECK MARK など）',
  },
];
