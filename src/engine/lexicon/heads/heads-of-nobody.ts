import type { HeadWords } from './role.js';

/** Heads of columns that nobody judges: another year, a running number, who is in charge (decision 14). */

/** The running number of the rows, or that of the 施策. */
export const NUMBER_HEADS: readonly HeadWords[] = [
  {
    words: ['no\\.?', '番号', '#'],
    roles: ['other', 'measureNumber'],
    such: ['No', 'No.', '№', '番号', '＃'],
    notSuch: ['番号札'],
    source:
      'tests/corpus/110 No., 355 番号; ＃は番号の記号として補った（なければ番号の数が実績や目標の候補になる）',
  },
];

/** Numbers that are no 施策’s. */
export const PAGE_HEADS: readonly HeadWords[] = [
  {
    words: ['項番', '連番', '通番', '頁', 'ページ'],
    roles: ['other'],
    such: ['項番', '連番', '通番', '頁', 'ページ'],
    notSuch: ['頁数'],
    source:
      'tests/corpus/136 ページ; 頁はその漢字, 項番・連番・通番は番号の欄の言い換えとして補った（なければその数が実績や目標の候補になる）',
  },
];

/** Another year, or the figure a plan starts from or comes to. */
export const OTHER_YEAR_HEADS: readonly HeadWords[] = [
  {
    words: ['前年度?', '昨年度?', '過年度', '基準(?:年度?)?', '当初', '参考'],
    behind: '値|の?実績値?|の?目標値?|比.{0,47}',
    roles: ['other'],
    such: [
      '前年',
      '前年度の実績値',
      '昨年',
      '昨年度実績',
      '過年度',
      '基準',
      '基準年',
      '基準年度',
      '当初値',
      '当初の目標値',
      '参考',
      '前年度比(%)',
    ],
    notSuch: ['前年度末会員数', '基準日'],
    source:
      'tests/corpus/506 参考, 155 前年; 前年度・昨年度・基準は tests/forms/parts/head-words.ts, 当初・過年度・基準年は前年・基準と同じくほかの年を指す語として補った（なければほかの年の数で判定する）',
  },
  {
    words: ['最終'],
    behind: '値|の?目標値?|比.{0,47}',
    roles: ['other'],
    such: ['最終', '最終値', '最終の目標値', '最終比(%)'],
    notSuch: ['最終実績'],
    source: 'tests/corpus/651 最終目標, 523 最終',
  },
  {
    words: ['中間の?実績値?'],
    roles: ['other', 'actual'],
    such: ['中間実績', '中間の実績値'],
    notSuch: ['中間'],
    source: 'tests/engine/verdict/year-state.test.ts',
  },
  {
    words: ['中間'],
    behind: '値|の?目標値?|比.{0,47}',
    roles: ['other'],
    such: ['中間', '中間値', '中間目標', '中間の目標値', '中間比(%)'],
    notSuch: ['中間実績', '中間報告'],
    source: 'tests/engine/year/part-of-year.test.ts',
  },
  {
    words: ['(?:来年度?|翌年度?|次年度?|次期|来期)の?(?:目標|計画)値?'],
    roles: ['other'],
    such: [
      '来年目標',
      '来年度の計画値',
      '翌年目標',
      '翌年度計画',
      '次年目標',
      '次年度の目標',
      '次期目標値',
      '来期計画',
    ],
    notSuch: ['次年度への改善点'],
    source: 'tests/corpus/352',
  },
];

/** The figure reached by now, or the one a plan starts from: actual only where no other column is. */
export const NOW_HEADS: readonly HeadWords[] = [
  {
    words: ['現状', '直近'],
    behind: '値|の?実績値?|の?目標値?|比.{0,47}',
    roles: ['other', 'actual'],
    such: ['現状', '現状値', '現状実績', '直近の実績値', '現状目標', '現状の目標値', '直近比(%)'],
    notSuch: ['現状分析'],
    source:
      'tests/corpus/522 現状; 現状値は tests/forms/parts/head-words.ts, 直近は松戸市の総合戦略の「最新の現状値」の言い換えとして補った（なければほかの年の数で判定する）',
  },
  {
    words: ['最新', '現在', '到達'],
    behind: '値|の?実績値?',
    roles: ['actual'],
    such: ['最新値', '現在', '到達実績', '現在の実績値'],
    notSuch: ['到達目標'],
    source: 'tests/forms/parts/head-words.ts',
  },
];

/** What is reckoned from other columns. */
export const COMPARING_HEADS: readonly HeadWords[] = [
  {
    words: [
      '対前年度?比',
      '増減.{0,46}',
      '差異?',
      '差引',
      '前年度?対比',
      '伸び?率',
      '(?:目標|計画|前年|基準値)との(?:差|比較)',
    ],
    roles: ['other'],
    such: [
      '対前年比',
      '対前年度比',
      '増減',
      '増減率',
      '差',
      '差異',
      '差引',
      '前年対比',
      '前年度対比',
      '伸率',
      '伸び率',
      '目標との差',
      '計画との差',
      '前年との差',
      '基準値との比較',
    ],
    notSuch: ['差戻件数', '目標'],
    source:
      'tests/corpus/307 対前年比, 508 増減, 330 差, 94 差異; 対前年度比は tests/forms/parts/head-words.ts, 差引は tests/forms/parts/below.ts, 伸び率と前年対比は対前年比の言い換え',
  },
];

/** Who, when, from which data, with which weight. */
export const AROUND_HEADS: readonly HeadWords[] = [
  {
    words: ['担当.{0,46}', '時期', '実施時期', '期限', '所管.{0,46}', '根拠.{0,46}', 'データ.{0,46}', '出典'],
    roles: ['other'],
    such: ['担当', '担当課', '時期', '実施時期', '期限', '所管課', '根拠資料', 'データ出所', '出典'],
    notSuch: ['時期別件数'],
    source:
      'tests/corpus/194 担当; 所管課・根拠は葛飾区 事務事業評価表（所管課長、根拠法令）, 出典・データは日本再興戦略 KPIの進捗状況（KPIの出典、データ）, 時期は北見市 事務事業評価シートの見方（評価時期）, 期限はその言い換え',
  },
  {
    words: ['算出.{0,46}', '重み', 'ウエイト', '配点', '点数'],
    roles: ['other'],
    such: ['算出方法', '重み', 'ウエイト', '配点', '点数'],
    notSuch: ['得点'],
    source: 'tests/forms/parts/head-words.ts',
  },
];
