import type { Entry } from '../entry.js';

/** What a line of the sheet says of how the verdict of a 施策 follows from those of its indicators. */

/** What such a line is about: the 施策, or several indicators taken together. */
export const JUDGED_MEASURES: readonly Entry[] = [
  {
    words: [
      '施策',
      '半数',
      '\\d分の\\d以上(?:が|の指標)',
      '主(?:要|たる)?指標',
      '(?:いずれ|どれ)か[^、。]{0,8}指標',
      '指標の(?:うち、?)?[い1一ど]',
      '(?:(?:すべ|全)て|全[指項部])[^達判、。]{0,8}達成',
    ],
    such: [
      '施策の達成状況',
      '過半数',
      '2分の1以上が達成',
      '3分の2以上の指標',
      '主指標',
      '主要指標',
      '主たる指標',
      'いずれかの指標',
      'どれかの指標',
      '指標の1つ',
      '指標のうちいずれか',
      '指標のうち、一つ',
      'すべての指標が達成',
      '全ての指標を達成',
      '全指標達成',
    ],
    notSuch: ['指標の達成状況', 'いずれかを記入', '目標値又は前年実績のいずれか', '指標のうち未設定のもの'],
    source: 'docs/table-rules.md, 3（すべて・過半数）と、その言い換え（いずれかの指標、主指標、2分の1以上）',
  },
];

/** It is about single indicators as well. */
export const OF_BOTH_LEVELS: readonly Entry[] = [
  {
    words: ['施策(?:及び|・|と|、|並びに)指標', '指標(?:及び|・|と|、|並びに)施策'],
    such: [
      '施策及び指標の達成状況',
      '施策・指標',
      '施策と指標',
      '施策、指標',
      '施策並びに指標',
      '指標及び施策',
      '指標・施策の判定',
      '指標と施策',
      '指標、施策',
      '指標並びに施策',
    ],
    notSuch: ['施策の指標', '指標がすべて達成の施策'],
    source: '様式の注（施策及び指標の達成状況は、評価委員会が判断する）',
  },
];

/** What it says of it. */
export const RULING_ACTS: readonly Entry[] = [
  {
    words: [
      '達成[」)]?とな[るり]',
      '(?:判[定断]|評価|決定)[すしさ]',
      '決め',
      '半数',
      '\\d分の\\d',
      '(?:割|%|つ|指標)以上',
    ],
    such: [
      '達成となる',
      '「達成」となり',
      '判定する',
      '判断し',
      '評価します',
      '決定される',
      '決める',
      '過半数',
      '2分の1',
      '8割以上',
      '80%以上',
      '1つ以上',
      '2指標以上',
    ],
    notSuch: ['達成状況', '施策評価', 'どちらかを記入', '判定欄'],
    source: '決まりの言い方（…により判定する）; CALLS_ACHIEVED（legend/verdict-rule-words.ts）とともに',
  },
];

/** What such a line is made of where it says no more than that all of them are, or more than half. */
export const PLAIN_RULING: readonly Entry[] = [
  {
    words: [
      '[—ー]',
      '[全未個内定]',
      '[有無該当関係連属限]',
      '施策',
      '判[定断]',
      '評価',
      '決',
      '設',
      '記[入載]',
      '項目',
      '以外',
      '構成',
      '事業',
    ],
    such: ['—', '全', '当該', '施策', '判断', '評価', '決定', '設定', '記入', '項目', '以外', '構成', '事業'],
    notSuch: ['主指標', '2分の1', '8割以上', '一つ', '委員会', '前年', '概ね'],
    source: 'docs/table-rules.md, 3; PLAIN_WORDS とともに',
  },
];

/** All of the indicators are achieved. */
export const ALL_OF_THEM: readonly Entry[] = [
  {
    words: ['(?:すべ|全)て', '全[指項部]', '(?:いずれ|どれ)も'],
    such: ['すべての指標', '全て', '全指標', '全項目', '全部', 'いずれも', 'どれも'],
    notSuch: ['いずれか', '過半数', '安全'],
    source: 'docs/table-rules.md, 3（すべて）',
  },
];

/** The same turned round: one that fails is enough. */
export const ONE_THAT_FAILS: readonly Entry[] = [
  {
    words: [
      '(?:(?:いずれ|どれ)か|(?:ひと|[1一])つでも|一部でも)[^達、]{0,10}未達成[^達]{0,14}未達成',
      '未達成[^達、]{0,8}(?:ひと|[1一])つでも[^達]{0,14}未達成',
    ],
    such: [
      '1つでも未達成があれば「未達成」',
      '一つでも未達成の指標があるときは未達成',
      '指標の一部でも未達成の場合は未達成',
      '未達成が1つでもある施策は「未達成」',
      '未達成がひとつでもあるときは未達成',
      '一つでも未達成の場合は「未達成」',
      'ひとつでも未達成なら未達成',
      'いずれかの指標が未達成であれば、施策も未達成',
      'どれかが未達成なら未達成',
    ],
    notSuch: ['一つでも達成していれば達成', 'いずれかの指標が達成の場合'],
    source: 'ALL_OF_THEM の裏の言い方',
  },
];

/** More than half of them. */
export const MORE_THAN_HALF: readonly Entry[] = [
  {
    words: ['過半数', '(?:半数|2分の1)を(?:超え|上回)'],
    such: ['過半数', '半数を超える', '2分の1を上回る'],
    notSuch: ['半数以上', '2分の1以上'],
    source: 'docs/table-rules.md, 3（過半数）',
  },
];

/** In a line of plain words: it says something else all the same. */
export const OTHER_SHARES: readonly Entry[] = [
  {
    words: [
      '(?:いずれ|どれ)か',
      'ひとつ',
      'ほとんど',
      'おおむね',
      'ほぼ',
      'でも',
      'ても',
      '(?:[べ全]て|全指標|れも|半数)[^達未]{0,12}未達',
    ],
    such: [
      'いずれかが達成',
      'どれか',
      'ひとつ',
      'ほとんど',
      'おおむね',
      'ほぼ',
      '未達成でも',
      '届かなくても',
      'すべての指標が未達成',
      '全て未達成',
      '全指標が未達成',
      'いずれも未達成',
      '過半数が未達成',
    ],
    notSuch: ['すべての指標が達成', 'それ以外は未達成', '指標がすべて達成、それ以外は未達成'],
    source: 'EXCEPTIONS（legend/rule-sentence-words.ts）と、かなで書かれた割合',
  },
];
