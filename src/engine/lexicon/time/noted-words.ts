import type { Entry } from '../entry.js';

/** Notes that say of a whole column what its head may say of it: `※目標値は計画期間の累計です。` */

/** The column such a note is about, in front of it. */
export const NOTED_ACTUALS: readonly Entry[] = [
  {
    words: ['実績(?:値|数|額)?の?(?:欄|数値)?(?:には|は|:)'],
    such: ['実績は', '実績値は', '実績数は', '実績額は', '実績値の欄には', '実績の数値は', '実績:'],
    notSuch: ['実績が', '実績値(速報)', '実績を'],
    source: '注の決まった言い方（実績値は…の値）; 実績値・実績数・実績額は ACTUAL_HEADS の語',
  },
];
export const NOTED_TARGETS: readonly Entry[] = [
  {
    words: ['(?:数値)?(?:目標|計画)(?:値|額)?の?(?:欄|数値)?(?:には|は|:)'],
    such: ['目標は', '目標値は', '数値目標は', '計画値は', '目標値の欄には', '目標の数値は', '目標額:'],
    notSuch: ['目標を', '計画期間は', '目標達成は'],
    source: '注の決まった言い方（目標値は…の累計）; 目標値・計画値は TARGET_HEADS の語',
  },
];

/** What may stand in front of that. */
export const BEFORE_NOTED: readonly Entry[] = [
  {
    words: ['[※*注()\\d:・.、]', '各', '本?表中?の', '上記の'],
    such: ['※', '注1', '(1)', ':', '・', '各', '表中の', '表の', '本表の', '上記の'],
    notSuch: ['会員'],
    source: 'FOOTNOTES（rows/note-words.ts）; 各・表中の・上記の・本表のは注が表を指す語',
  },
];

/** What the rest is made of where it says of which time the column is, and nothing else: beside the words of heads for times, these. */
export const NOTED_TIMES: readonly Entry[] = [
  {
    words: [
      '[翌次来]年',
      '計画',
      '最終',
      '期?間',
      '[内中]',
      '累積',
      '通算',
      '[合総]計',
      '年',
      '度',
      '現在',
      '時点',
      '末',
      'まで',
      'から',
      '~',
      '\\d{1,4}[年月日か~]',
    ],
    such: [
      '翌年',
      '次年',
      '来年',
      '計画期間',
      '計画最終年度',
      '計画期間内',
      '期間中',
      '5年間',
      '累積',
      '通算',
      '合計',
      '総計',
      '年度',
      '5か年',
      '現在',
      '時点',
      '9月末まで',
      '12月1日',
      '5年度から9年度',
      '5~9年度',
      '5年度~9年度',
    ],
    notSuch: ['年を基に設定', '未定'],
    source:
      '注の決まった言い方（計画期間の累計、9月末まで、5年度から9年度）; 累積・通算・合計・総計は累計の言い換え',
  },
  {
    words: [
      'の',
      'における',
      '分',
      '[値数額計]',
      '数字',
      '集計期間は',
      '件',
      '実績',
      '(?:到達)?目標',
      'もの',
      '集',
      '速報',
      '[()。、・]',
      'を転記してある',
      'です',
      'である',
      'となります',
      'となっています',
      'と(?:する|しています)',
      'を(?:記載|計上|表示)',
      'し(?:ています|た|ました)',
    ],
    such: [
      '年度の値',
      '年度分',
      '年度の数',
      '年度の数字',
      '集計期間は4月から1月まで',
      '年度の額',
      '年計',
      '年度の件数',
      '年度の実績',
      '年度の目標',
      '年度における到達目標',
      '年度のもの',
      '年度の集計',
      '年度の速報',
      '年度(6年度)。',
      '5年、',
      '5年・',
      '年度です',
      '年度である',
      '年度となります',
      '年度となっています',
      '年度とする',
      '年度としています',
      '年度を記載',
      '年度を計上',
      '年度を表示',
      '年度を記載しています',
      '年度を記載した',
      '年度を記載しました',
      '年度を転記してある',
    ],
    notSuch: ['年度の1割増'],
    source: '注の決まった言い方（…の値です、…を記載しています）',
  },
];

/** What makes a day that of the figures. */
export const AS_OF_DAY: readonly Entry[] = [
  {
    words: ['現在', '時点', 'まで', '見込'],
    such: ['1月末現在', '1月末時点', '12月まで', '見込み'],
    notSuch: ['9月', '10月15日', '上半期'],
    source: 'day-words.ts の現在・時点・までの, part-of-year-words.ts の見込',
  },
];

/** Over several years. */
export const SEVERAL_YEARS: readonly Entry[] = [
  {
    words: ['\\dか年', '(?:[2-9]|\\d\\d)年間'],
    such: ['5か年', '5年間', '10年間'],
    notSuch: ['年間', '1年間', '5年度'],
    source: 'tests/corpus/156 計画期間, 5年間・5か年は経営発達支援計画の期間（5年）',
  },
];

/** The sum of one year, which is no sum of several. */
export const OF_ONE_YEAR: readonly Entry[] = [
  {
    words: [
      '^年間の?(?:累計|累積|合計)',
      '[本当]年度の?(?:累計|合計)',
      '(?:年度|(?:^|[^\\d])3月)末までの累計',
    ],
    such: [
      '年度末までの累計',
      '令和8年3月末までの累計',
      '3月末までの累計',
      '年間の累計',
      '年間累計',
      '年間合計',
      '年間累積',
      '本年度の累計',
      '当年度累計',
      '当年度の合計',
    ],
    notSuch: ['5年間の累計'],
    source: '年間累計は一年の合計（tests/corpus/25 年間計の言い換え）',
  },
];
