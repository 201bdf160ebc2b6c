import type { Entry } from '../entry.js';

/** What a line below or above a table says of how its tallies are counted. */

/** What such a line is about. */
export const COUNTED_THINGS: readonly Entry[] = [
  {
    words: [
      '達成(?:数|件数|指標数)',
      '分[母子]',
      '(?:指標|項目|達成|[」—△])[^、。]{0,8}(?:集計|計上|カウント)',
    ],
    such: [
      '達成数計',
      '達成数',
      '達成件数',
      '達成指標数',
      '分母',
      '分子',
      '重点指標は2倍で集計',
      '「—」は集計の対象外',
      '—は集計しない',
      '目標未設定の項目はカウントしない',
      '概ね達成は1件と計上',
      '△は計上',
    ],
    notSuch: ['達成率', '達成状況', '支援件数', '採択通知日の属する年度に計上'],
    source: '様式の注（達成数計の分母はこれを除く）',
  },
];

/** What it says of it. */
export const COUNTING_ACTS: readonly Entry[] = [
  {
    words: [
      '含[まめむ]',
      '除[くい外かき]',
      '外す',
      '加え',
      '合算',
      '加重',
      '\\d倍',
      '\\d(?:件|つ)と',
      '[数か]ぞ?え',
      '計上',
      'カウント',
      '対象',
      '記[入載]',
      '算入',
      '確定',
      '決定',
      'とする',
    ],
    such: [
      '含める',
      '含まない',
      '含む',
      '除く',
      '除いて',
      '除外',
      '除かない',
      '除き',
      '外す',
      '加える',
      '合算',
      '加重',
      '2倍',
      '1件と',
      '2つと',
      '数える',
      'かぞえる',
      '計上',
      'カウント',
      '対象',
      '記入',
      '算入',
      '確定',
      '決定',
      '指標の数とする',
    ],
    notSuch: ['表示', '達成'],
    source: '様式の注（達成数計の分母はこれを除く）と、その言い換え（含めない、カウントしない、2倍で集計）',
  },
];

/** What such a line is made of where it says no more than that those without a target are left out (docs/table-rules.md, decision 4). */
export const PLAIN_COUNTING: readonly Entry[] = [
  {
    words: [
      '[—\\-ー]',
      '[計等件注○〇/形式指]',
      '[今当]年度',
      '判定',
      '全',
      '(?:未)?設定',
      '無',
      '項目',
      '表示',
      '記[入載]',
      '分[母子]',
      '集計',
      '計上',
      'カウント',
      '除',
      '含',
      '外',
      '対象',
    ],
    such: [
      '—',
      '○/○',
      '形式',
      '計',
      '今年度',
      '判定',
      '全',
      '設定',
      '未設定',
      '無',
      '項目',
      '表示',
      '記入',
      '分母',
      '集計',
      '計上',
      'カウント',
      '除外',
      '含',
      '外',
      '対象',
    ],
    notSuch: ['△', '2倍', '重点', '継続', '中止', '概ね達成'],
    source:
      '様式の注（本年度目標設定していないものは「—」で表示。達成数計の分母はこれを除く）; PLAIN_WORDS とともに',
  },
];

/** In a line of such words: it says something else all the same. */
export const OTHER_COUNTING: readonly Entry[] = [
  {
    words: ['のみ', '記[入載](?:しな|せず|不要|を?要しな)'],
    such: ['達成の数のみを記入', '記入しないこと', '記載せず', '記入不要', '記入要しない', '記入を要しない'],
    notSuch: ['計上しない', '記入する'],
    source: '様式の注（達成数計は記入しないこと、達成数計は「達成」の数のみを記入）',
  },
];

/** Those without a target, as such a line names them. */
export const WITHOUT_TARGET: readonly Entry[] = [
  {
    words: ['未設定', '設定[^、。]{0,5}(?:な[いしく]|無)', '目標値?[がの]?な[いしく]', '目標無', '—'],
    such: [
      '未設定',
      '設定していない',
      '設定がなく',
      '設定の無',
      '目標のない',
      '目標値がなく',
      '目標なし',
      '目標無し',
      '—',
    ],
    notSuch: ['設定した目標', '目標を達成しない'],
    source: '様式の注（本年度目標設定していないものは「—」で表示）',
  },
];

/** They are left out. */
export const LEFT_OUT: readonly Entry[] = [
  {
    words: ['除', '外', '(?:含[まみめ]|カウントし|計上し|集計し|え)(?:な|ず|ませ)'],
    such: [
      '除く',
      '対象外',
      '含まない',
      '含めず',
      '含みません',
      'カウントしない',
      '計上しない',
      '集計しない',
      '数えない',
    ],
    notSuch: ['含める', '含む', 'カウントする'],
    source: '様式の注（達成数計の分母はこれを除く）',
  },
];
