/** Words of the page around the pane. The first page itself stands in web.html, in Japanese; it is put into English where the browser speaks no Japanese. */
export interface WebWords {
  readonly language: 'ja' | 'en';
  readonly open: string;
  readonly save: string;
  readonly guide: string;
  readonly findings: string;
  readonly install: string;
  readonly sentences: readonly [string, string, string];
  readonly otherWays: string;
  readonly opening: string;
  readonly notLoaded: string;
  readonly pasted: string;
  readonly nothingPasted: string;
  tooLarge(name: string): string;
  unreadable(name: string): string;
}

export const WORDS_JA: WebWords = {
  language: 'ja',
  open: 'ファイルを開く',
  save: '保存',
  guide: '使い方',
  findings: '指摘の一覧',
  install: 'Excelに入れる(管理者の方)',
  sentences: ['', '', ''],
  otherWays: '',
  opening: '開いています…',
  notLoaded:
    'ページの部品を読み込めませんでした。インターネット接続を確かめ、ページを読み直してから、もう一度開いてください。',
  pasted: '貼り付けた表',
  nothingPasted: '貼り付けられる表がありません。表のセルを選んでコピーしてから、もう一度貼り付けてください。',
  tooLarge: (name) => `${name} は大きすぎるため、開けません(上限256MB)。`,
  unreadable: (name) =>
    `${name} を読み取れません。フォルダーでないこと、ファイルが移動や削除をされていないことを確かめてください。`,
};

export const WORDS_EN: WebWords = {
  language: 'en',
  open: 'Open a file',
  save: 'Save',
  guide: 'Guide (Japanese)',
  findings: 'Findings (Japanese)',
  install: 'Put it into Excel (administrators)',
  sentences: [
    'Open a summary table (総括表) to find wrong and missing verdicts, and to work out verdicts and tallies anew.',
    'Files stay on this computer; nothing is sent anywhere.',
    'Your file is left as it is; what is corrected comes as a file of its own when you save.',
  ],
  otherWays:
    'You can also drag a file here, or copy a table and paste it (Ctrl+V). Choose several files to check them together.',
  opening: 'Opening…',
  notLoaded:
    'A part of the page did not load. Check the connection, load the page again and open the file once more.',
  pasted: 'Pasted table',
  nothingPasted: 'There is no table to paste. Select and copy its cells, then paste again.',
  tooLarge: (name) => `${name} is too large to be opened (limit 256 MB).`,
  unreadable: (name) => `${name} cannot be read. See that it is no folder and was not moved or deleted.`,
};

/** The words for the browser’s language; Japanese where it is unknown. */
export const webWords = (language: string | undefined): WebWords =>
  !language || language.toLowerCase().startsWith('ja') ? WORDS_JA : WORDS_EN;
