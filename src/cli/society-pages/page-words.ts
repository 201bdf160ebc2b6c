import type { Language, Severity } from '../../engine/index.js';

/** Words of the page a society gets, as its clerk would say them. */

interface PageWords {
  /** Above the findings of each weight. */
  readonly sections: Readonly<Record<Severity, string>>;
  readonly about: string;
  readonly written: string;
  /** What is certain, and what is only likely. */
  readonly right: string;
  readonly likely: string;
  readonly why: string;
  readonly todo: string;
  readonly blank: string;
  readonly file: string;
  readonly sheet: string;
  readonly checked: string;
  readonly result: string;
  readonly measures: string;
  readonly indicators: string;
  readonly nothing: string;
  readonly unusable: string;
  readonly after: string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  ja: {
    sections: {
      error: '直していただくところ(誤り)',
      review: '確かめて決めていただくところ(要確認)',
      hint: '直すかどうかを考えていただくところ(ヒント)',
    },
    about: '対象',
    written: '書かれている内容',
    right: '正しい内容',
    likely: '案',
    why: '理由',
    todo: 'すること',
    blank: '(空欄)',
    file: 'ファイル',
    sheet: 'シート',
    checked: '確認の日',
    result: '確認の結果',
    measures: '施策の達成数計',
    indicators: '指標の達成数計',
    nothing: '指摘はありません。直すところも、確かめていただくところもありません。',
    unusable: 'このファイルは確認できませんでした。',
    after: 'セルの番地(D28など)は、列の英字と行の番号です。お手元の総括表の同じセルをご覧ください。',
  },
  en: {
    sections: {
      error: 'To be corrected (errors)',
      review: 'For you to decide (review)',
      hint: 'Worth a look (hints)',
    },
    about: 'About',
    written: 'Written',
    right: 'Right',
    likely: 'Suggestion',
    why: 'Why',
    todo: 'What to do',
    blank: '(blank)',
    file: 'File',
    sheet: 'Sheet',
    checked: 'Checked on',
    result: 'Result',
    measures: 'Measures',
    indicators: 'Indicators',
    nothing: 'Nothing was found: there is nothing to correct and nothing to decide.',
    unusable: 'This file could not be checked.',
    after:
      'A cell is named by the letters of its column and the number of its row (D28). Look at the same cell of your table.',
  },
};
