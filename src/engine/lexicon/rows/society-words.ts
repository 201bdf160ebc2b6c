import type { Entry } from '../entry.js';

/** 商工会 in names. */

/** Its letters as titles have them: together, each apart, or anyhow where nothing goes on behind (商工 会員). Captures nothing. */
export const SOCIETY_IN_TITLES = '商(?:\\s+工\\s+会|工会|\\s*工\\s*会(?![^\\s()「」:、。]))';

/** What a name of one ends with. A 商工会議所 is another body, however much its name is like that of a 商工会. */
export const SOCIETY: readonly Entry[] = [
  {
    words: ['商工会(?:議所)?(?!議所|連合会)'],
    such: ['みどり商工会', 'みどり商工会議所'],
    notSuch: ['商工会連合会', '商工会議所連合会'],
    source: 'tests/corpus/01; 商工会議所は津商工会議所 成果検証シート',
  },
];

/** 商工会 alone is anybody’s, and 商工会名 no name; neither is 商工会 of a whole prefecture. */
export const ANY_SOCIETY: readonly Entry[] = [
  {
    words: ['商工会(?:議所)?'],
    before: '[各当本]|[一-鿿]{2,3}県',
    such: ['商工会', '商工会議所', '各商工会', '当商工会', '本商工会', '秋田県商工会', '鹿児島県商工会'],
    notSuch: ['みどり商工会', '商工会名', '秋田県みどり商工会', '山県商工会'],
    source: 'tests/engine/table/heads/title.test.ts',
  },
];

/** What may stand before a name, and is there in one table and not in another. */
export const PREFECTURES: readonly Entry[] = [
  {
    words: ['[一-鿿]{2,3}県', '(?:京都|大阪)府', '東京都', '北海道'],
    such: [
      '秋田県みどり商工会',
      '鹿児島県みどり商工会',
      '京都府みどり商工会',
      '大阪府みどり商工会',
      '東京都みどり商工会',
      '北海道みどり商工会',
    ],
    notSuch: ['みどり商工会', '山県市商工会', '府中商工会', '京都みどり商工会'],
    source: '秋田県商工会連合会 会員商工会の一覧',
  },
];

/** Words of titles and forms: where the name of a society follows them with nothing between, it begins behind. */
export const BEFORE_NAMES: readonly Entry[] = [
  {
    words: [
      '様式(?:第?[\\d-]{1,5})?号?',
      '別紙',
      '総括表',
      '一覧',
      'シート',
      '評価',
      '実績',
      '目標',
      '状況',
      '計画',
      'プラン',
      'プログラム',
      '事業',
      '支援',
      '団体名?',
      '[版案]',
      '(?:記入|作成|担当|提出)[者日]?',
      '商工会名?',
      '名称',
      '年度',
    ],
    behind: '[書表]',
    such: [
      '行動計画書みどり',
      '評価表みどり',
      '様式みどり',
      '様式1-1みどり',
      '様式第2号みどり',
      '別紙みどり',
      '総括表みどり',
      '一覧みどり',
      '個票シートみどり',
      '評価みどり',
      '実績みどり',
      '目標みどり',
      '達成状況みどり',
      '行動計画みどり',
      'アクションプランみどり',
      'アクションプログラムみどり',
      '地域事業みどり',
      '経営支援みどり',
      '団体みどり',
      '改訂版みどり',
      '案みどり',
      '記入者みどり',
      '作成日みどり',
      '担当みどり',
      '提出みどり',
      '団体名みどり',
      '各商工会みどり',
      '商工会名みどり',
      '名称みどり',
      '年度みどり',
    ],
    notSuch: ['みどり', '桑名', '年輪'],
    source: 'tests/corpus/01, 104, 350; tests/engine/table/heads/society.test.ts',
  },
];

/** Where a society lies, set apart before its name. */
export const REGIONS: readonly Entry[] = [
  {
    words: ['[郡県]'],
    such: ['仙北郡', '秋田県'],
    notSuch: ['みどり', '郡山'],
    source: '秋田県商工会連合会 会員商工会の一覧',
  },
];

/** Before 商工会 these make it a word of a sentence: この表は商工会が作る. */
export const NEVER_ENDS_NAME: readonly Entry[] = [
  {
    words: ['[はを]'],
    such: ['この表は', '事業を'],
    notSuch: ['みどり', 'はが'],
    source: 'tests/engine/table/heads/society.test.ts',
  },
];

/** What lists of societies leave out of their names. */
export const LEFT_OUT_IN_LISTS: readonly Entry[] = [
  {
    words: ['商工会'],
    such: ['みどり商工会'],
    notSuch: ['みどり', 'みどり商工会議所'],
    source: 'tests/cli/collection.test.ts',
  },
];
