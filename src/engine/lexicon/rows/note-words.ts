import type { Entry } from '../entry.js';

/** What begins a note. */

/** A mark, where hardly anything stands beside it. */
export const FOOTNOTES: readonly Entry[] = [
  {
    words: ['※', '\\*', '\\(?注'],
    such: ['※1', '*1', '注1', '(注)'],
    notSuch: ['1'],
    source: 'tests/corpus/01, 55, 185',
  },
];

/** What a note begins with that bears no mark. */
export const NOTE_BEGINS: readonly Entry[] = [
  {
    words: ['注\\d{0,2}(?=[):\\s])', '・'],
    such: ['注)', '注1)', '・会員訪問件数は'],
    notSuch: ['注目', '会員'],
    source: 'FOOTNOTES; ・は箇条書き',
  },
];

/** Behind a number: it is an amount, and none of a mark that it stands behind. */
export const AMOUNTS_BEHIND_MARKS: readonly Entry[] = [
  {
    words: ['[%割件年月日か社回者店円つ]'],
    such: [
      '%未満',
      '割以上',
      '件の不足',
      '年間の累計',
      '月末',
      '日現在',
      'か年',
      '社',
      '回',
      '者',
      '店',
      '円',
      'つでも',
    ],
    notSuch: ['目標値', '達成状況', '会員数', '人口'],
    source: '注の書き出し（※ 80％未満を未達成とする、※ 1件の不足までは達成とする）',
  },
];

/** At the end of a label: the word for its number, which a note about the row may leave out. */
export const COUNT_NAMES: readonly Entry[] = [
  {
    words: ['(?:件|回|人|社|者|店|企業|事業者|事業所|団体)?数'],
    such: ['件数', '回数', '人数', '社数', '者数', '店数', '企業数', '事業者数', '事業所数', '団体数', '数'],
    notSuch: ['率', '件'],
    source: '指標名の書き方（創業支援件数）と、その注（創業支援については…）',
  },
];

/** What joins the name of a row to what a note says of it. */
export const BEHIND_NAMES: readonly Entry[] = [
  {
    words: ['[はのがもをに、:]', 'については?', 'に関して'],
    such: ['は', 'について', 'については', 'に関して'],
    notSuch: ['と', 'や'],
    source: '注の書き方（創業支援については、…）',
  },
];

/** `※3 会員数は…`, which may have figures in cells of their own. */
export const NUMBERED_NOTES: readonly Entry[] = [
  {
    words: ['※\\s*\\d', '\\(注', '注\\s*\\d'],
    such: ['※3', '(注)', '注1'],
    notSuch: ['※', '注'],
    source: 'tests/corpus/337 ※3, 185 注1; (注)は tests/forms/parts/below.ts',
  },
];

/** A line between the rows. */
export const NOTES: readonly Entry[] = [
  {
    words: ['検証', '改善', '備考', 'コメント', '→', '⇒', '➡', '・', '\\*', '※'],
    such: ['検証:', '改善点', '備考', 'コメント', '→次年度', '⇒次年度', '➡次年度', '・次年度', '*1', '※1'],
    notSuch: ['注目'],
    source:
      'tests/corpus/25 検証, 36 改善点, 24 備考, 26 コメント, 514 →, 541 ・, 551 *1, 157 ※1; ⇒➡はUnicodeの→と同じ形の矢印',
  },
];

/** Behind a figure, with a sign or a number behind it. */
export const NOTE_WORD: readonly Entry[] = [
  {
    words: ['注'],
    such: ['注'],
    notSuch: ['主'],
    source: 'tests/corpus/185',
  },
];
