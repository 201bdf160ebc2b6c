import type { Language } from '../../engine/index.js';

interface SeveralWords {
  readonly file: string;
  readonly errors: string;
  readonly reviews: string;
  readonly hints: string;
  readonly open: string;
  readonly report: string;
  readonly reportFile: string;
  readonly back: string;
  readonly nothingToReport: string;
  readonly loseChanges: string;
  heading(done: number, all: number): string;
  said(tables: number, unread: number): string;
  openFile(name: string): string;
  reported(tables: number): string;
  notReported(why: string): string;
}

export const SEVERAL_WORDS: Readonly<Record<Language, SeveralWords>> = {
  ja: {
    file: 'ファイル',
    errors: '誤り',
    reviews: '要確認',
    hints: 'ヒント',
    open: '開く',
    report: '集計をダウンロード',
    reportFile: '集計.xlsx',
    back: '一覧に戻る',
    nothingToReport: '読み取れた総括表がないため、集計は作れません。',
    loseChanges: '保存していない変更があります。変更を捨てて進みますか。',
    heading: (done, all) =>
      done < all ? `${all}件のファイルを確認しています(${done}件まで)` : `${all}件のファイルを確認しました`,
    said: (tables, unread) =>
      unread === 0
        ? `${tables}件の総括表を確認しました。元のファイルは変わりません。`
        : `${tables}件の総括表を確認しました。確認できないファイルが${unread}件あります。`,
    openFile: (name) => `${name}を開く`,
    reported: (tables) => `${tables}件の総括表を「集計.xlsx」にまとめ、ダウンロードしました。`,
    notReported: (why) => `集計を作れませんでした。${why}`,
  },
  en: {
    file: 'File',
    errors: 'Errors',
    reviews: 'To review',
    hints: 'Hints',
    open: 'Open',
    report: 'Download the report',
    reportFile: '集計.xlsx',
    back: 'Back to the list',
    nothingToReport: 'No table could be read, so there is no report.',
    loseChanges: 'There are changes that were not saved. Go on and lose them?',
    heading: (done, all) => (done < all ? `Checking ${all} files (${done} done)` : `Checked ${all} files`),
    said: (tables, unread) => `Checked ${tables} tables; ${unread} files could not be checked.`,
    openFile: (name) => `Open ${name}`,
    reported: (tables) => `Put ${tables} tables together in 集計.xlsx and downloaded it.`,
    notReported: (why) => `The report was not made. ${why}`,
  },
};
