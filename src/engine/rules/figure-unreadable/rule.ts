import { readCombinedCells, readSplitCells } from '../../figure/read-cell.js';
import type { UnreadableReason } from '../../figure/reading.js';
import { unitSpellings } from '../../lexicon/unit.js';
import { mapList } from '../../lists/map-list.js';
import type { Indicator } from '../../table/summary-table.js';
import type { Language } from '../../words/language.js';
import { quote, sayFigureAsWritten } from '../../words/say.js';
import { doubtful } from '../doubtful.js';
import { defineRule } from '../rule.js';

const REASONS: Record<Language, Record<UnreadableReason, string>> = {
  ja: {
    letters: '数字に文字が混じっています',
    year: '年や期限が書かれていて、目標値として使えません',
    part: '内数(うち)が書かれていて、どの値を比べるか決められません',
    several: '値が二つ以上あり、どれを使うか決められません',
    number: 'コンマや小数点の位置がおかしく、数として読めません',
    brackets: '括弧の組が合わないか、二組以上あります',
    named: '「実績」「目標」の言葉が見出しの順序と逆で、どちらがどちらの値か決められません',
    span: '実績値と目標値で、数える期間(月・年・累計)が違います',
    words: '数字ではない言葉があり、値を決められません',
    date: 'Excelが日付に変えてしまったようです',
    counted: '実績値と目標値で、数え方(延べ・実数・年間・平均など)が違います',
    fall: '負の目標値の「以上」「未満」などが、数そのものの大小か減り幅の大小か決められません',
    approximate: '「弱」「強」などの付いた値が目標値に近く、届いたかどうか決められません',
    bracketed: '括弧に入った数だけがあり、負の数なのかどうか決められません',
    negative:
      '「(45)」のように入力した目標値を、Excelが負の数に変えたのかもしれません。ほんとうに負の実績値なのかどうか決められません',
    noted: '指標名、備考か注に、その値が本年度一年間の確定した値ではないと書かれています',
    threshold:
      'シートに達成の基準(「8割以上で達成」など)が書かれていて、目標値と比べた判定とは変わるかもしれません',
    rule: 'シートか備考に判定の基準や書き方の決まりがあり、実績値と目標値を比べるだけでは判定を決められません',
    changed: '備考か注に、目標値を変更したと書かれていて、書かれた目標値が変更の前か後か決められません',
    'not-evaluated':
      '評価の対象ではない、または廃止したと書かれていて、達成状況を判定するかどうか決められません',
    corrected: '備考か注に、値の誤りや訂正が書かれていて、どの値で判定するか決められません',
    amount:
      '備考か注に、数えた一部の取消・未計上や、ほかの集計の数が書かれていて、どの数で判定するかで結果が変わります',
    contradicted: '達成率が値と合わず、どちらが正しいかで判定が変わります',
    shared:
      '一つの目標値が数行にわたるようで、行ごとの目標値なのか、数行を合わせた目標値なのか決められません',
    'verdict-shared':
      '達成状況が数行のうち最初の行だけに書かれていて、その行の判定なのか、数行を合わせた判定なのか決められません',
    elsewhere:
      '目標値の欄に目標がなく、指標名や備考、達成状況の欄に書かれた値が本年度の目標かどうか決められません',
    'below-zero':
      '件数や人数などが負の数になっています。「(45)」のように入力した数を、Excelが負の数に変えたのかもしれません',
    'no-column': '目標値の列が見つからず、目標があるかどうか分かりません',
    'no-columns': '実績値の列も目標値の列も見つからず、値を読んでいません',
    empty: '実績値も目標値も書かれていません',
  },
  en: {
    letters: 'there are letters among the digits',
    year: 'it names a year or a deadline, which is no target',
    part: 'it names a part (うち), and which value to compare is not certain',
    several: 'there is more than one value and no way to tell which counts',
    number: 'its commas or points do not make a number',
    brackets: 'the brackets do not pair, or there is more than one pair',
    named: 'the words 実績 and 目標 in it contradict the order of the header',
    span: 'actual and target are counted over different periods (a month, a year, a running total)',
    words: 'there are words beside the value that can’t be read',
    date: 'Excel seems to have turned it into a date',
    counted: 'actual and target are counted in different ways (延べ, 実数, 年間, 平均)',
    fall: 'a bound below zero may mean the number or the size of the fall',
    approximate:
      'the value is marked as a little less or more (弱, 強) and too near to the target to tell whether it was reached',
    bracketed: 'a number in brackets alone may be one below zero',
    negative: 'Excel may have made it of a target typed as (45), or it may be an actual below zero',
    noted: 'its label, a remark or a note says that the value is not the final one of this year alone',
    threshold:
      'by a rule on the sheet (such as 8割以上で達成) the verdict may be another than beside the target alone',
    rule: 'the sheet or a remark has a rule of its own for what is called 達成 or how it is written, and the two values alone do not decide it',
    changed:
      'a remark or a note says that the target was changed, and whether the one written is the old one or the new is not certain',
    'not-evaluated':
      'the sheet says that the row is not evaluated or is no more, and whether it is to be judged is not certain',
    corrected: 'a remark or a note corrects it, and which value is to be judged is not certain',
    amount:
      'a remark or a note says that a part may not count or is missing, or names another count, and which of them is right decides the verdict',
    contradicted:
      'the rate beside it contradicts the figures, and which of them is right decides the verdict',
    shared:
      'one target seems to stand for several rows, and whether it is that of each of them or of all together is not certain',
    'verdict-shared':
      'a verdict stands in the first of several rows alone, and whether it is that of the row or of all of them together is not certain',
    elsewhere:
      'the target’s own place is blank, yet the label, a remark or the place of the verdict seems to name one, and whether it is this year’s is not certain',
    'below-zero': 'a count is below zero; Excel may have made it of a number typed as (45)',
    'no-column': 'the table has no column of targets, so whether there is a target is not known',
    'no-columns': 'the table has no column of actuals and none of targets, so no value was read',
    empty: 'neither actual nor target is written',
  },
};

/** Reasons beside figures that are read: there is nothing in them to be written anew. */
const IS_READ: ReadonlySet<UnreadableReason> = new Set([
  'noted',
  'threshold',
  'rule',
  'not-evaluated',
  'amount',
  'verdict-shared',
]);

/** Digits that letters were typed for, by their shape. */
const MEANT: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', o: '0', O: '0' };

/** What a figure with letters among its digits may be meant to say (`l2（12）` → `12（12）`), or null where nothing is that plain. */
function meantBy({ figureTexts, unit }: Indicator): string | null {
  const meant = mapList(figureTexts, (text) => text.replace(/[lI|oO]/g, (letter) => MEANT[letter] ?? letter));
  const known = unitSpellings(unit.label || unit.column);
  const [first = '', second] = meant;
  const { actual, target } =
    second === undefined
      ? readCombinedCells([first], known, 'actual-first')
      : readSplitCells(first, second, known);
  return actual.kind === 'number' && target.kind === 'number' ? sayFigureAsWritten(meant) : null;
}

/** A figure can't be read: `l2（12）`, a year in the brackets, several values. Never a guess. */
export const figureUnreadable = defineRule({
  id: 'figure-unreadable',
  severity: 'review',
  about: 'figures',
  asks: 'verdict',
  check: (table) =>
    doubtful(table, 'unreadable', ({ indicator }) => {
      const { actual, target } = indicator.figure;
      const unread = target.kind === 'unreadable' ? target : actual.kind === 'unreadable' ? actual : null;
      const reason = unread?.reason ?? 'empty';
      const side = actual.kind === 'unreadable' ? 'actual' : 'target';
      const meant = reason === 'letters' ? meantBy(indicator) : null;
      return { side, args: { reason, said: unread?.said ?? null, meant } };
    }),
  words: {
    ja: {
      title: '判定が決まりません',
      why: ({ found, reason, said }) =>
        `${found === '' ? '' : `${quote(found, 'ja')}は、`}${REASONS.ja[reason]}${said === null ? '' : `(${quote(said, 'ja')})`}。推測はせず、判定は要確認です。`,
      todo: ({ reason, meant }) =>
        IS_READ.has(reason)
          ? 'シートに書かれたことを確かめて、「達成」「未達成」「—」のどれかを選んでください。'
          : `${meant === null ? '' : `${quote(meant, 'ja')}の間違いではありませんか。`}実績値と目標値を数字で書き直すか、「達成」「未達成」「—」のどれかを選んでください。`,
    },
    en: {
      title: 'The figures do not decide the verdict',
      why: ({ found, reason, said }) =>
        `${quote(found, 'en')} does not decide the verdict: ${REASONS.en[reason]}${said === null ? '' : ` (${quote(said, 'en')})`}. Nothing is guessed; it needs review (要確認).`,
      todo: ({ reason, meant }) =>
        IS_READ.has(reason)
          ? 'Look at what the sheet says, and choose 達成, 未達成 or — yourself.'
          : `${meant === null ? '' : `Is it meant to be ${quote(meant, 'en')}? `}Write actual and target in plain digits, or choose 達成, 未達成 or — yourself.`,
    },
  },
});
