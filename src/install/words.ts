/** Words of the page for administrators: Japanese, or English where the browser speaks no Japanese. */
export interface InstallWords {
  readonly language: 'ja' | 'en';
  readonly title: string;
  readonly intro: string;
  readonly address: string;
  /** The address can't be one of an add-in: it begins otherwise than with https:// or holds what Excel does not take. */
  readonly notHere: string;
  /** The add-in does not lie where the page looks for it. */
  noAddin(address: string): string;
  readonly steps: readonly [get: string, upload: string, assign: string];
  readonly take: string;
  readonly server: string;
  readonly looking: string;
  readonly answers: Readonly<Record<ServerAnswer, string>>;
  readonly fine: string;
  readonly samples: string;
  readonly guide: string;
}

/** What a server does that the pane can't bear, or that keeps an update back. */
export type ServerAnswer = 'in-no-frame' | 'functions-not-shared' | 'kept-too-long' | 'no-answer';

const JA: InstallWords = {
  language: 'ja',
  title: '総括表アシストをExcelに入れる(管理者の方へ)',
  intro:
    'このサーバーに置いたアドインをExcelに入れるための、マニフェスト(XMLファイル一つ)を受け取れます。コマンドもほかのソフトも要りません。',
  address: 'アドインのアドレス',
  notHere:
    'このアドレスのままでは、Excelに入れられません。ファイルをWebサーバーに置き、https:// で始まるアドレスで、このページを開き直してください。',
  noAddin: (address) =>
    `${address} にアドインのファイルがありません。アドインのフォルダーをそこに置くか、アドインを置いた場所の install.html を開いてください。`,
  steps: [
    'マニフェストを受け取り、保存します。',
    'Microsoft 365 管理センターの「設定」→「統合アプリ」→「カスタム アプリをアップロード」で、種類に「Office アドイン」を選び、保存した manifest.xml を渡します。',
    'はじめは「自分のみ」に割り当てて展開し、Excelの「ホーム」タブに「総括表」のボタンが出ることを確かめてから、使う方全員に広げます。出るまで最大24時間かかります。',
  ],
  take: 'マニフェストを受け取る',
  server: 'このサーバーの答え',
  looking: '確かめています…',
  answers: {
    'in-no-frame':
      'サーバーが X-Frame-Options か frame-ancestors を送っています。Excel(Web版)でパネルが表示されません。アドインのフォルダーだけ外してください。',
    'functions-not-shared':
      'functions.json に Access-Control-Allow-Origin: * が付いていません。Excel(Web版)でワークシート関数を使えません。',
    'kept-too-long':
      'pane.html に Cache-Control: no-cache が付いていません。更新が届くのが遅れることがあります。',
    'no-answer': 'サーバーの答えを読み取れませんでした。接続を確かめて、このページを読み直してください。',
  },
  fine: 'ヘッダーに、直すところはありません。',
  samples: 'サーバーの設定例(このアドレスのもの)',
  guide: '管理者の手引き',
};

const EN: InstallWords = {
  language: 'en',
  title: 'Put Soukatsu into Excel (for administrators)',
  intro:
    'Get the manifest, one XML file, of the add-in on this server. No command and no other program is needed.',
  address: 'Address of the add-in',
  notHere:
    'Excel takes no add-in from this address. Put the files on a web server and open this page again at its https:// address.',
  noAddin: (address) =>
    `There is no add-in at ${address}. Put its folder there, or open install.html where the add-in lies.`,
  steps: [
    'Get the manifest and save it.',
    'In the Microsoft 365 admin centre choose Settings, Integrated apps, Upload custom apps, the type Office Add-in, and upload manifest.xml.',
    'Assign it to “Just me” first and deploy. See that its buttons come up on the Home tab of Excel, then assign it to everyone. It may take up to 24 hours.',
  ],
  take: 'Get the manifest',
  server: 'What this server answers',
  looking: 'Looking…',
  answers: {
    'in-no-frame':
      'The server sends X-Frame-Options or frame-ancestors: Excel on the web will not show the pane. Take them away for the folder of the add-in.',
    'functions-not-shared':
      'functions.json comes without Access-Control-Allow-Origin: *, so Excel on the web has no worksheet functions.',
    'kept-too-long': 'pane.html comes without Cache-Control: no-cache, so updates may come late.',
    'no-answer':
      'The answers of the server could not be read. Check the connection and load this page again.',
  },
  fine: 'Nothing needs to be mended in the headers.',
  samples: 'Samples of server settings, for this address',
  guide: 'Guide for administrators (Japanese)',
};

/** The words for the browser’s language; Japanese where it is unknown. */
export const installWords = (language: string | undefined): InstallWords =>
  !language || language.toLowerCase().startsWith('ja') ? JA : EN;
