import { type Entry, patternOf } from '../entry.js';

/**
 * What a head of figures may be made of, besides its year and its unit, to name its role in a word of its own (docs/table-rules.md,
 * decision 14). With any other word (目標年度, 県実績, 1社当たり目標) it names something else of the role's, or nobody knows what.
 */
export const OWN_WORDS: readonly Entry[] = [
  {
    words: ['実績', '目標', '計画', '成果', '結果', '見込', '指標値', '期待値', '現在値', '現状値', '最新値'],
    behind: '値|数|額',
    such: [
      '実績値',
      '目標額',
      '計画',
      '成果',
      '結果値',
      '見込数',
      '指標値',
      '期待値',
      '現在値',
      '現状値',
      '最新値',
      '実績(目標)',
    ],
    notSuch: ['参考', '目標年度', '県実績', '目標との差', '目標順位', '実績比'],
    source:
      'tests/corpus/23 実績値・目標値, 41 計画; 期待値・現在値・現状値・最新値は tests/forms/parts/head-words.ts, 成果・結果・見込・指標値は ACTUAL_HEADS と TARGET_HEADS の語',
  },
  {
    words: ['年間', '年計', '通期', '通年', '合計', '計', '年度末', '期末', '最終(?=実績)'],
    such: [
      '年間',
      '年間計',
      '年度計',
      '年計',
      '通期',
      '通年',
      '合計',
      '計',
      '年度末実績',
      '期末実績',
      '最終実績',
    ],
    notSuch: ['累計', '期間計', '最終目標'],
    source: 'tests/corpus/25 年間計, 115 合計; 年度計・通期・年計は tests/forms/parts/head-words.ts',
  },
  {
    words: [
      '[本今当]年度?',
      '当該年度',
      '[本今当]期',
      '単年度?',
      '年次',
      '年度(?=[^)])',
      '\\d{1,2}年度',
      'の',
      'における',
    ],
    such: [
      '本年度',
      '今年',
      '当年',
      '当該年度',
      '当期',
      '今期',
      '本期',
      '単年度',
      '単年',
      '年次',
      '年度実績',
      '29年度',
      'の実績',
      'における実績',
    ],
    notSuch: ['前年度', '目標(年度)', '実績年度', '5年'],
    source: 'tests/corpus/155 本年度実績, 180 年度実績; ほかはその言い換え',
  },
  {
    words: ['評価指標', '指標', '施策', '事業', '数値', '設定', '活動', '取組'],
    such: [
      '評価指標の目標',
      '指標実績',
      '施策目標',
      '事業実績',
      '数値目標',
      '設定目標',
      '活動実績',
      '取組実績',
    ],
    notSuch: ['申請実績', '会員実績'],
    source: 'tests/corpus/23 指標; 数値目標は tests/forms/parts/head-words.ts, ほかは測るものの言い方',
  },
  {
    words: ['件数', '回数', '人数', '社数', '者数', '店数', '金額'],
    such: ['目標件数', '実績回数', '実績人数', '目標社数', '目標者数', '目標店数', '実績金額'],
    notSuch: ['目標順位'],
    source: '数える語の付いた見出し',
  },
  {
    words: ['[()/・:÷]', '対', '[a-z\\d](?=[)/]|$)', '※'],
    such: [
      '(実績)',
      '実績/目標',
      '実績・目標',
      '目標:',
      '実績÷目標',
      '実績対目標',
      '目標値a',
      '実績2/目標1',
      '実績※1',
    ],
    notSuch: ['目標+', '目標(5年間)'],
    source: 'tests/corpus/307 対目標比; 記号は tests/forms/parts/head-words.ts',
  },
];

/** A pattern for texts that are made of such words and nothing else. */
export const madeOf = (words: readonly Entry[]): RegExp => new RegExp(`^${patternOf(words)}*$`);
