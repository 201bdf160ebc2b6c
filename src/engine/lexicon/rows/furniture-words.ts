import type { Entry } from '../entry.js';

/** What is printed on a page and is no part of its table. */

export const FURNITURE: readonly Entry[] = [
  {
    words: ['[-—ー~]*\\d{1,3}[-—ー~]*', 'p\\.?\\d{1,3}', '\\d{1,3}(?:/|頁|ページ).{0,99}'],
    such: ['1', '-1-', 'ー12ー', 'p1', 'p.12', '1/3', '1頁', '3ページ'],
    notSuch: ['1号'],
    source: 'tests/corpus/01, 02, 136',
  },
  {
    words: ['\\(?(?:次|前)?の?(?:ページ|頁)(?:へ|に|から|より)?(?:続く|続き|つづく|つづき)?\\)?'],
    such: [
      '次ページへ続く',
      '前頁から続き)',
      '(次のページに続く',
      '頁',
      '前ページより続く',
      '次頁へつづく',
      '次頁つづき',
    ],
    notSuch: ['続編'],
    source: 'tests/corpus/02',
  },
  {
    words: ['\\(?(?:続き|つづき|続く)\\)?'],
    such: ['続き', 'つづき', '(続く)'],
    notSuch: ['続編'],
    source: 'tests/corpus/136 （続き）, 02 （次ページへ続く）; つづきはその仮名書き',
  },
  {
    words: ['\\(?(?:様式|別紙|別表|別添|資料|参考)第?\\d*号?(?:-\\d+)?\\)?'],
    such: ['様式', '様式第1号', '様式1-2', '(別紙)', '別表1', '別添', '資料2', '参考'],
    notSuch: ['様式の見直し'],
    source: 'tests/corpus/02',
  },
  {
    words: ['\\(?単位:.{0,99}', '以上'],
    such: ['単位:件', '(単位:千円)', '以上'],
    notSuch: ['単位'],
    source: 'tests/corpus/117',
  },
];

/** The title again on the next page, perhaps with the number of the page beside it. */
export const RUNNING_TITLES: readonly Entry[] = [
  {
    words: ['年度.{0,160}総括表'],
    behind: '\\(.{0,160}\\)',
    such: ['令和7年度総括表', '令和7年度みどり商工会総括表(2/3)'],
    notSuch: ['総括表'],
    source: 'tests/corpus/01',
  },
];

/** Who made the table, and whom to ask. */
export const SIGNATURES: readonly Entry[] = [
  {
    words: ['(?:作成|記入|記載|提出|確認|承認|決裁|報告)(?:者|日|年月日|欄)?'],
    behind: ':',
    such: ['作成', '作成者', '記入日', '記載欄', '提出年月日', '確認:', '承認', '決裁', '報告'],
    notSuch: ['作成件数'],
    source: 'tests/corpus/124',
  },
  {
    words: ['担当(?:者|課|部署)?(?:名|印)?', '評価委員会', '事務局長?', '会長', '内線', '電話(?:番号)?'],
    behind: ':',
    such: [
      '担当',
      '担当者名',
      '担当課',
      '担当部署:',
      '担当者印',
      '評価委員会',
      '事務局',
      '事務局長',
      '会長',
      '内線',
      '電話',
      '電話番号',
    ],
    notSuch: ['担当件数'],
    source:
      'tests/corpus/194 担当・事務局長, 124 評価委員会・会長, 534 内線, 91 電話; 担当課・担当者は tests/forms/parts/head-words.ts, 部署は北見市 事務事業評価シートの見方',
  },
  {
    words: ['tel', 'fax', '連絡先', '問い?合わ?せ先?', '印'],
    behind: ':',
    such: ['TEL', 'FAX:', '連絡先', '問い合わせ先', '問合せ先', '問い合せ', '印'],
    notSuch: ['印刷'],
    source:
      'tests/corpus/300 印; 連絡先は北見市 事務事業評価シートの見方, 問い合わせ先は佐野市 目標達成度評価の考え方, TEL・FAXは電話とファクスの略号',
  },
];

/** Heads of lists of people, of days and of money that stand around a table. */
export const LIST_HEADS: readonly Entry[] = [
  {
    words: ['氏名', '役職', '所属', '所属・役職', '職名'],
    such: ['氏名', '役職', '所属', '所属・役職', '職名'],
    notSuch: ['役職員数', '所属会員数', '会員名'],
    source:
      '足利市坂西商工会「平成30年度 経営発達支援計画 事業実施報告書」の委員名簿; 所属・役職はその続け書き',
  },
  {
    words: ['年月日', '期日', '議題', '出席者数?', '会場', '場所', '会議名?', '日程'],
    such: ['年月日', '期日', '場所', '議題', '出席者', '出席者数', '会場', '会議', '会議名', '日程'],
    notSuch: ['会議開催数', '日程調整件数'],
    source:
      '大垣商工会議所「経営発達支援計画の評価検討委員会を開催」; 会場は tests/corpus/194; 年月日・期日・日程と場所は同じ欄の言い換えとして補った',
  },
  {
    words: ['[費科]目', '予算科目', '予算額', '決算額', '定員', '参加費', '任期'],
    behind: '\\(.{1,6}\\)',
    such: ['費目', '科目', '予算科目', '予算額', '決算額(千円)', '定員', '参加費(円)', '任期'],
    notSuch: ['予算', '定員充足率', '参加費収入額', '科目数'],
    source:
      'tests/corpus/380 費目・予算額・決算額, 192 科目; 予算科目は科目の言い換え, 定員・参加費は会場と, 任期は所属と同じ表の欄',
  },
];
