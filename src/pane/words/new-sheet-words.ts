import type { Language } from '../../engine/index.js';

/** What the page of every sheet that is made says: 表を整える, 次年度の表, 委員会資料. */
export interface NewSheetWords {
  readonly title: string;
  /** Which sheet, and what becomes of it. */
  about(sheetName: string): string;
  /** Which sheet is made. */
  makes(name: string): string;
  /** Likewise, where a file is made in place of a sheet. */
  makesFile(name: string): string;
  readonly go: string;
  readonly goFile: string;
  readonly cancel: string;
}

/** What all of them say alike. */
export const OF_EVERY_NEW_SHEET: Readonly<Record<Language, Omit<NewSheetWords, 'title' | 'about'>>> = {
  ja: {
    makes: (name) => `作るシート: ${name}`,
    makesFile: (name) => `作るファイル: ${name}(ダウンロードします)`,
    go: '新しいシートに作る',
    goFile: 'ファイルを作る',
    cancel: 'やめる',
  },
  en: {
    makes: (name) => `New sheet: ${name}`,
    makesFile: (name) => `New file: ${name} (downloaded)`,
    go: 'Make the new sheet',
    goFile: 'Make the file',
    cancel: 'Cancel',
  },
};

/** And what offers one in まとめ. */
export interface OfferedSheetWords extends NewSheetWords {
  readonly heading: string;
  readonly hint: string;
  readonly open: string;
}
