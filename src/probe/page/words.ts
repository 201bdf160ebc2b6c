import type { Refusal } from '../new-and-empty.js';

/** Words of the page. */
export interface ProbeWords {
  readonly language: 'ja' | 'en';
  readonly title: string;
  readonly about: readonly string[];
  readonly ask: string;
  readonly starting: string;
  asking(answered: number, of: number): string;
  readonly refused: Readonly<Record<Refusal['why'], (which: readonly string[]) => string>>;
  readonly outsideExcel: string;
  done(asked: number, notAsked: number): string;
  left(names: readonly string[] | null): string;
  readonly json: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

const ja: ProbeWords = {
  language: 'ja',
  title: 'このExcelを調べる',
  about: [
    '総括表アシストの検査では、本物のExcelの代わりをするプログラムを使っています。そのプログラムがこのExcelと同じように答えるかを、60ほどの質問で確かめます。1分ほどかかります。',
    '新しい空のブックでだけ動きます。一度も保存されていないこと(Web版を除く)、ブックの構成が保護されていないこと、非表示のものも含めてすべてのシートに値・書式・表・グラフがないことを、はじめに確かめます。',
    '質問ごとにシートを一つ足し、終わると取り除きます。結果に入るのは、Excelの版と機能、画面を表示する部品の名前、答えだけです。ファイルや利用者の名前は入りません。どこにも送りません。',
  ],
  ask: '調べる',
  starting: 'ブックを確かめています。',
  asking: (answered, of) => `${of}の質問のうち${answered}が終わりました。`,
  refused: {
    'too-old': () => 'お使いのExcelは、総括表アシストの動く版より古いため、調べられません。',
    saved: () => '保存されたことのあるブックです。新しい空のブックを開き、そこで調べてください。',
    protected: () => 'ブックの構成が保護されています。新しい空のブックを開き、そこで調べてください。',
    'in-use': (which) =>
      `空でないシートがあります(${which.join('、')})。新しい空のブックを開き、そこで調べてください。`,
    unanswered: (which) =>
      `Excelが答えませんでした(${which.join('')})。セルの入力を終えてから、もう一度押してください。`,
  },
  outsideExcel: 'Excelにつながっていません。Excelの「確認パネル」から開いてください。',
  done: (asked, notAsked) =>
    `終わりました。${asked}の質問に答えがありました。${notAsked > 0 ? `${notAsked}は、このExcelにない機能なので尋ねていません。` : ''}下の結果を写して、開発者に送ってください。`,
  left: (names) =>
    names === null
      ? '調べるために足したシートを取り除けたか、確かめられませんでした。このブックは保存せずに閉じてください。'
      : names.length > 0
        ? `調べるために足したシート(${names.join('、')})が残りました。このブックは保存せずに閉じてください。`
        : '',
  json: '結果',
  copy: '結果をコピー',
  copied: 'コピーしました。',
  notCopied: 'コピーできませんでした。結果はすべて選んであります。Ctrl+C(Macは⌘C)を押してください。',
};

const en: ProbeWords = {
  language: 'en',
  title: 'Ask this Excel',
  about: [
    'Soukatsu is tested against a program that plays Excel. Some sixty questions tell whether this Excel answers as that program does. It takes about a minute.',
    'It runs in a new, empty workbook only: one that was never saved (except on the web), whose structure is not protected, and whose sheets, hidden ones too, hold no values, formats, tables or charts. That is looked at first.',
    'For each question a sheet is added and taken away again. The result holds the version and features of Excel, the name of what draws this page, and the answers; no names of files or people. Nothing is sent anywhere.',
  ],
  ask: 'Ask',
  starting: 'Looking at the workbook.',
  asking: (answered, of) => `${answered} of ${of} questions are done.`,
  refused: {
    'too-old': () => 'This Excel is older than those Soukatsu runs in, so it can’t be asked.',
    saved: () => 'This workbook has been saved before. Open a new, empty one and ask there.',
    protected: () => 'The structure of this workbook is protected. Open a new, empty one and ask there.',
    'in-use': (which) =>
      `Some sheets are not empty (${which.join(', ')}). Open a new, empty workbook and ask there.`,
    unanswered: (which) =>
      `Excel did not answer (${which.join('')}). Finish editing the cell and press again.`,
  },
  outsideExcel: 'Not connected to Excel. Open this from the check panel in Excel.',
  done: (asked, notAsked) =>
    `Done: ${asked} questions were answered.${notAsked > 0 ? ` ${notAsked} were not asked, for this Excel lacks the feature.` : ''} Copy the result below and send it to the developers.`,
  left: (names) =>
    names === null
      ? 'Whether the sheets of the questions are gone is not known. Close this workbook without saving it.'
      : names.length > 0
        ? `Sheets of the questions are left (${names.join(', ')}). Close this workbook without saving it.`
        : '',
  json: 'Result',
  copy: 'Copy the result',
  copied: 'Copied.',
  notCopied: 'It could not be copied. All of the result is selected: press Ctrl+C (⌘C on a Mac).',
};

/** The words of a language of Excel; Japanese where it is not known. */
export const wordsFor = (language: string | undefined): ProbeWords =>
  language === undefined || language.startsWith('ja') ? ja : en;
