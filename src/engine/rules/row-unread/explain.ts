import type { Language } from '../../words/language.js';
import { quote } from '../../words/say.js';

/** Why a row was not read, and what a clerk can do about it. */
export interface Explained {
  /** @param found what stands in the row */
  why(row: string, found: string): string;
  readonly todo: string;
}

const REFERENCE_JA = '指標でなければ、名前の前に「(参考)」と付けるか、別のシートに移してください。';
const REFERENCE_EN = 'If it is none, put （参考） before its name or move it to another sheet.';

const ja = (rest: string) => (row: string, found: string) => `${row}行目の${quote(found, 'ja')}は、${rest}。`;
const en = (rest: string) => (row: string, found: string) => `${quote(found, 'en')} in row ${row} ${rest}.`;

const EXPLAINED: Readonly<Record<Language, Readonly<Record<string, Explained>>>> = {
  ja: {
    'below-tally': {
      why: ja('達成数計より下にあり、番号も達成状況もないため、指標として数えていません'),
      todo: `指標であれば、名前の前に「(1)」のような番号を付けるか、達成状況を記入してください。${REFERENCE_JA}`,
    },
    'unlike-those-above': {
      why: ja('上の指標と書き方が違い、番号も達成状況もないため、指標として数えていません'),
      todo: `指標であれば、名前の前に「(1)」のような番号を付けるか、達成状況を記入してください。${REFERENCE_JA}`,
    },
    'below-another-table': {
      why: ja('別の表より下にあるため、指標として数えていません'),
      todo: `指標であれば、達成数計より上に移してください。${REFERENCE_JA}`,
    },
    'beyond-last-row': {
      why: ja('指定された表の最後の行より下にあるため、指標として数えていません'),
      todo: '指標であれば、表の最後の行の指定を直してください。',
    },
    'note-mark': {
      why: ja('「※」などの印で始まるため注記とみなし、指標として数えていません'),
      todo: '指標であれば、行の先頭の印を消してください。注記であれば、数値を文の中に書いてください。',
    },
    page: {
      why: ja('表題やページ番号とみなし、指標として数えていません'),
      todo: `指標であれば、指標の名前を書き直してください。${REFERENCE_JA}`,
    },
    'lone-verdict': {
      why: (row, found) =>
        `${row}行目には${quote(found, 'ja')}だけがあり、どの指標の達成状況か分かりません。`,
      todo: '指標の名前や値と同じ行に移すか、不要であれば消してください。',
    },
    'lone-actual': {
      why: ja('名前も目標値もない実績値で、上の指標の一部か、別の指標か分からないため、判定に入れていません'),
      todo: '上の指標の一部であれば、合わせた実績値を上の行に記入してください。別の指標であれば、その名前を記入してください。',
    },
    'other-year': {
      why: ja('この年度の行かどうか分からないため、指標として数えていません'),
      todo: 'この年度の指標であれば、行の前に「【令和7年度】」のような年度の行を入れてください。別の年度であれば、「(参考)」を付けるか、別のシートに移してください。',
    },
    'part-of-year': {
      why: ja('年度の一部の行があり、年間の行の達成状況がないため、指標として数えていません'),
      todo: '年間の行を設け、その行に達成状況を記入してください。',
    },
    'label-alone': {
      why: ja('名前だけで、値も達成状況もありません。未記入の指標か見出しか分からないため、数えていません'),
      todo: '指標であれば、実績値(目標値)を記入してください。見出しであれば、「【】」で囲んでください。',
    },
    'heads-of-another': {
      why: ja(
        '値の欄にも言葉だけがあり、指標か、別の表の見出しか分からないため、この行と、空いた行までの下の行を指標として数えていません',
      ),
      todo: '指標であれば、達成状況を記入してください。別の表の見出しであれば、その表を別のシートに移してください。',
    },
    'repeated-label': {
      why: ja('「再掲」とあり、達成状況がありません。達成数計に数えるかどうか分からないため、数えていません'),
      todo: '数えるのであれば、達成状況を記入してください。数えないのであれば、ほかの指標だけを数えた達成数計を記入してください。',
    },
    'judged-total': {
      why: ja('合計の行ですが達成状況があり、指標かどうか分からないため、確かめも数えもしていません'),
      todo: '指標であれば、「合計」などの代わりに、何の値か分かる名前を記入してください。指標でなければ、達成状況を消してください。',
    },
    'judged-part': {
      why: ja('年度の一部の行ですが達成状況があり、達成数計に数えるかどうか分からないため、数えていません'),
      todo: '数えるのであれば、期を指標の名前に含めてください。数えないのであれば、年間の行だけを数えた達成数計を記入してください。',
    },
    incomplete: {
      why: ja('達成状況はありますが、指標の名前か値が読めないため、指標として数えていません'),
      todo: `指標であれば、名前と実績値(目標値)を同じ行に記入してください。${REFERENCE_JA}`,
    },
    'together-label': {
      why: ja('上の行をまとめた値か指標か分からないため、指標として数えていません'),
      todo: `指標であれば、達成状況を記入するか、何の値か分かる名前にしてください。${REFERENCE_JA}`,
    },
    'no-name': {
      why: ja('名前の代わりに達成状況や記号があるため、指標として数えていません'),
      todo: `指標であれば、その名前を記入してください。${REFERENCE_JA}`,
    },
    'tally-of-part': {
      why: (row, found) =>
        `${row}行目の達成数計${quote(found, 'ja')}は、その上の行だけの数です。下に続く指標を含む、表全体の達成数計が見つかりません。`,
      todo: '表全体の達成数計を表の最後に置いてください。途中の区切りの数であれば「小計」と書いてください。',
    },
    'tally-unclear': {
      why: (row) =>
        `${row}行目の達成数計は空欄で、表全体の数を書く欄か、一部の指標の数を書く欄か分からないため、記入していません。`,
      todo: '表全体の達成数計の名前は「合計 達成数計」に、途中の区切りの名前は「小計」にしてください。',
    },
    'tally-in-rows': {
      why: (row) =>
        `${row}行目の達成数と、未達成数や指標数とが別の行にあり、それぞれの数が読めないため、確かめも記入もしていません。`,
      todo: 'それぞれの行に数を記入してください。記入された数は、行の判定と照らし合わせます。',
    },
    'tally-of-others': {
      why: ja('何を数えた達成数計か分からないため、指標として数えず、確かめも記入もしていません'),
      todo: '表全体の達成数計であれば、名前を「達成数計」にしてください。そうでなければ、ご自分で確かめてください。',
    },
    'tally-of-no-level': {
      why: (row, found) =>
        `${row}行目の${quote(found, 'ja')}は施策の達成数計のようですが、施策の列が見つからないため、確かめていません。`,
      todo: '施策の列の見出しを「施策」、その達成状況の列の見出しを「達成状況※1」にしてください。',
    },
  },
  en: {
    'below-tally': {
      why: en('stands below the tally (達成数計) without a number or a verdict, so it is not counted'),
      todo: `If it is an indicator, put a number such as (1) before its name or write its verdict. ${REFERENCE_EN}`,
    },
    'unlike-those-above': {
      why: en('is written unlike the indicators above, without a number or a verdict, so it is not counted'),
      todo: `If it is an indicator, put a number such as (1) before its name or write its verdict. ${REFERENCE_EN}`,
    },
    'below-another-table': {
      why: en('stands below another table, so it is not counted'),
      todo: `If it is an indicator, move it above the tally (達成数計). ${REFERENCE_EN}`,
    },
    'beyond-last-row': {
      why: en('stands below the last row that was given for the table, so it is not counted'),
      todo: 'If it is an indicator, give another last row.',
    },
    'note-mark': {
      why: en('begins with a mark such as ※ and was taken for a note, so it is not counted'),
      todo: 'If it is an indicator, delete the mark. If it is a note, write its figures within the sentence.',
    },
    page: {
      why: en('was taken for a title or the number of a page, so it is not counted'),
      todo: `If it is an indicator, write its name anew. ${REFERENCE_EN}`,
    },
    'lone-verdict': {
      why: en('stands alone, and nothing says whose verdict it is'),
      todo: 'Move it to the row of its indicator, or delete it.',
    },
    'lone-actual': {
      why: en(
        'is an actual without a name or a target, and may be a part of the indicator above or another one, so it is not judged',
      ),
      todo: 'If it is a part of the indicator above, write the actual of both there. If it is another indicator, write its name.',
    },
    'other-year': {
      why: en('may be of another year, so it is not counted'),
      todo: "If it is an indicator of the table's year, put a line such as 【令和7年度】 above it. If it is of another year, put （参考） before its name or move it to another sheet.",
    },
    'part-of-year': {
      why: en(
        'is not counted: it is one of rows of parts of the year, and no row of the whole year has a verdict',
      ),
      todo: 'Write the verdict in a row of the whole year.',
    },
    'label-alone': {
      why: en(
        'has a name and nothing else, so it is not counted: it may be an indicator still blank, or a heading',
      ),
      todo: 'If it is an indicator, write its actual(target). If it is a heading, put it in 【】.',
    },
    'heads-of-another': {
      why: en(
        'has words in place of figures and may be an indicator or the heads of another table, so neither it nor the rows below it, up to a blank one, are counted',
      ),
      todo: 'If it is an indicator, write its verdict. If it heads another table, move that table to another sheet.',
    },
    'repeated-label': {
      why: en(
        'is listed again (再掲) without a verdict, and nothing says whether the tally counts it, so it is not counted',
      ),
      todo: 'If it counts, write its verdict. If not, write the tally of the other indicators.',
    },
    'judged-total': {
      why: en('is a total with a verdict and may be an indicator, so it is neither checked nor counted'),
      todo: 'If it is an indicator, name what it counts. If it is none, delete its verdict.',
    },
    'judged-part': {
      why: en(
        'is of a part of the year and has a verdict, and nothing says whether the tally counts it, so it is not counted',
      ),
      todo: 'If it counts, write the part of the year in its name. If not, write the tally of the rows of the whole year.',
    },
    incomplete: {
      why: en('has a verdict, but no label or no figure that can be read, so it is not counted'),
      todo: `If it is an indicator, write its label and its actual(target) in the same row. ${REFERENCE_EN}`,
    },
    'together-label': {
      why: en('may only take the rows above together, so it is not counted'),
      todo: `If it is an indicator, write its verdict, or name what it counts. ${REFERENCE_EN}`,
    },
    'no-name': {
      why: en('has a verdict or a mark where its name should stand, so it is not counted'),
      todo: `If it is an indicator, write its name. ${REFERENCE_EN}`,
    },
    'tally-of-part': {
      why: en('is a tally of the rows above it alone. No tally counts the indicators below it too'),
      todo: 'Put the tally of the whole table at its end. If this one counts a part, write 小計 beside it.',
    },
    'tally-unclear': {
      why: (row) =>
        `The tally in row ${row} is blank, and may be that of the whole table or of a part of it, so nothing is written there.`,
      todo: 'Name the tally of the whole table 合計 達成数計, and those of its parts 小計.',
    },
    'tally-in-rows': {
      why: (row) =>
        `The achieved in row ${row} and those that were not, or all of them, have rows of their own without numbers that can be read, so nothing is checked or written there.`,
      todo: 'Write a number in each of the rows. Numbers that are written are held against the verdicts.',
    },
    'tally-of-others': {
      why: en(
        'is a tally of something that is not known, so it is neither an indicator nor checked nor written',
      ),
      todo: 'If it is the tally of the whole table, name it 達成数計. If not, check it yourself.',
    },
    'tally-of-no-level': {
      why: en(
        'seems to be the tally of the measures (施策), but no column of measures was found, so it is not checked',
      ),
      todo: 'Head the column of the measures 施策, and that of their verdicts 達成状況※1.',
    },
  },
};

/** The words for a reason; those of a row below the tally where it has none of its own. */
export function explain(language: Language, because: string): Explained {
  const own = EXPLAINED[language][because] ?? EXPLAINED[language]['below-tally'];
  return own ?? { why: (_, found) => found, todo: '' };
}
