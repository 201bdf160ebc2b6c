import type { Language } from '../../engine/index.js';

interface DeskWords {
  readonly sheet: string;
  readonly noCells: string;
  /** Where nothing is changed there is nothing to save. */
  readonly nothingToSave: string;
  opened(name: string): string;
  /** Of a form that is only read. */
  openedToRead(name: string): string;
  readOnly: string;
  noFormulas(cell: string): string;
  /** Of a cell that takes what its list holds. */
  notInList(cell: string, texts: readonly string[]): string;
  notSaved(name: string, why: string): string;
  saved(name: string): string;
  losses(answers: boolean, emphasis: boolean): string;
}

/** As many as a sentence takes. */
const firstOf = (texts: readonly string[], between: string) =>
  texts.slice(0, 5).join(between) + (texts.length > 5 ? '…' : '');

export const DESK_WORDS: Readonly<Record<Language, DeskWords>> = {
  ja: {
    sheet: 'シート',
    noCells: 'セルのないシート(グラフなど)です。',
    nothingToSave: 'まだ何も変わっていません。変更したセルがあると保存できます。',
    opened: (name) => `${name} を開きました。元のファイルは変わりません。`,
    openedToRead: (name) =>
      `${name} を開きました。.odsは読み取って確認するだけで、書き込みません。再計算するときは「整えた表」を作ってください。`,
    readOnly:
      '.odsのファイルには書き込まないため、保存するものはありません。.xlsxの「整えた表」は、「再計算」から作れます。',
    noFormulas: (cell) =>
      `${cell}に数式は入力できません。計算した値を入力するか、Excelで数式を入力してください。`,
    notInList: (cell, texts) => `${cell}には、リストにある値(${firstOf(texts, '、')})だけを入力できます。`,
    notSaved: (name, why) => `${name} を保存できませんでした。${why}`,
    saved: (name) =>
      `${name} をダウンロードしました。変わったのは、書き換えたセルだけです。開いた元のファイルはそのままです。`,
    losses: (answers, emphasis) => {
      const lost = [...(answers ? ['判断の記録'] : []), ...(emphasis ? ['未達成の強調'] : [])].join('と');
      return lost === '' ? '' : `この形式のファイルには、${lost}は保存されません。`;
    },
  },
  en: {
    sheet: 'Sheet',
    noCells: 'This sheet has no cells (a chart, for example).',
    nothingToSave: 'Nothing has changed yet. There is something to save once a cell has changed.',
    opened: (name) => `Opened ${name}. Your file is left as it is.`,
    openedToRead: (name) =>
      `Opened ${name}. An .ods file is read and checked, and never written; to recalculate, make the tidied table.`,
    readOnly:
      'Nothing is written to an .ods file, so there is nothing to save. Recalculate offers the tidied table, an .xlsx.',
    noFormulas: (cell) => `No formula can be typed into ${cell}. Type its value, or the formula in Excel.`,
    notInList: (cell, texts) => `${cell} takes only what its list holds (${firstOf(texts, ', ')}).`,
    notSaved: (name, why) => `${name} was not saved. ${why}`,
    saved: (name) =>
      `Downloaded ${name}. Only the cells that were changed differ; the file you opened is left as it is.`,
    losses: (answers, emphasis) => {
      const lost = [...(answers ? ['answers'] : []), ...(emphasis ? ['emphasis'] : [])].join(' and ');
      return lost === '' ? '' : ` A file of this kind keeps no ${lost}.`;
    },
  },
};
