import type { Language } from '../../engine/index.js';
import type { OptionName } from '../arguments/options.js';

/** One option in the help: how it is written, and what it does. */
interface OptionWords {
  readonly written: string;
  readonly does: string;
}

/** Words of every option, in the order the help lists them. */
export const OPTION_WORDS: Readonly<Record<OptionName, Readonly<Record<Language, OptionWords>>>> = {
  sheet: {
    ja: {
      written: '--sheet 名前',
      does: '読み取るシート。省くと、開いたときに表示されるシートか、総括表のある唯一のシート',
    },
    en: {
      written: '--sheet NAME',
      does: 'the sheet to read; without it the active sheet, or the only one that holds a table',
    },
  },
  'all-sheets': {
    ja: {
      written: '--all-sheets',
      does: '総括表と様式2のあるシートをすべて確認し、シートどうしの値も突き合わせる(json は配列)',
    },
    en: {
      written: '--all-sheets',
      does: 'check every sheet that holds a table, and hold them against each other (json is an array)',
    },
  },
  last: {
    ja: {
      written: '--last ファイル',
      does: '委員会資料で比べる、前年度の総括表のファイル',
    },
    en: {
      written: '--last FILE',
      does: 'last year’s table, which the committee’s pack compares with',
    },
  },
  'last-sheet': {
    ja: {
      written: '--last-sheet 名前',
      does: '前年度のファイルの読み取るシート。省くと --sheet と同じように探す',
    },
    en: {
      written: '--last-sheet NAME',
      does: 'the sheet to read of last year’s file; without it it is looked for as that of --sheet',
    },
  },
  format: {
    ja: {
      written: '--format 形',
      does: '結果の形。text(既定)、json。tidy と next のほかは jsonl、check、recalc、compare は markdown、sarif、github も、report は collection(集約の結果)も',
    },
    en: {
      written: '--format FORM',
      does: 'text (default) or json; jsonl of all but tidy and next; markdown, sarif or github of check, recalc and compare; collection of report',
    },
  },
  'measure-rule': {
    ja: {
      written: '--measure-rule',
      does: '施策の達成: all(既定、すべての指標が達成)か majority(過半数)',
    },
    en: {
      written: '--measure-rule',
      does: 'a measure is achieved when all (default) or the majority of its indicators are',
    },
  },
  columns: {
    ja: {
      written: '--columns 列',
      does: '読み取る列(例: "見出し=3-4 指標=E 実績=F 目標=G")。名前は 見出し 終わり 戦略 番号 施策 達成状況※1 指標 単位 実績 目標 実績(目標) 達成率 達成状況※2 検証 実績行 目標行。書かない列は見出しから読み取る',
    },
    en: {
      written: '--columns MAP',
      does: 'the columns to read ("見出し=3-4 指標=E 実績=F 目標=G"): 見出し heads, 終わり last row, 戦略 strategy, 番号 number, 施策 measure, 達成状況※1 its verdict, 指標 indicator, 単位 unit, 実績 actual, 目標 target, 実績(目標) both in one cell, 達成率 rate, 達成状況※2 verdict, 検証 comment, 実績行 and 目標行 the words of rows; what is left out is read by its head',
    },
  },
  config: {
    ja: {
      written: '--config ファイル',
      does: '設定ファイル。省くと、FILE のフォルダーから上へ soukatsu.config.json を探す',
    },
    en: {
      written: '--config FILE',
      does: 'the configuration; without it soukatsu.config.json is looked for upward from FILE',
    },
  },
  'files-from': {
    ja: {
      written: '--files-from 一覧',
      does: '読み取るファイルの名前を1行に1つずつ書いたファイル(- は標準入力)',
    },
    en: {
      written: '--files-from LIST',
      does: 'a file with the names of files to read, one a line (- is standard input)',
    },
  },
  'stdin-name': {
    ja: {
      written: '--stdin-name 名前',
      does: '標準入力(FILE が -)の内容を、この名前のファイルとして読み取る',
    },
    en: {
      written: '--stdin-name NAME',
      does: 'what standard input (- among FILE) is called, with its ending',
    },
  },
  'as-of': {
    ja: {
      written: '--as-of 日付',
      does: '確認の日(2026-04-10 の形)。年度がまだ終わっていない表には何も書き込まない。省くと今日',
    },
    en: {
      written: '--as-of DATE',
      does: 'the date of the check (2026-04-10); nothing is written into a table whose year is not over. Today where it is left out',
    },
  },
  output: {
    ja: {
      written: '-o, --output OUT',
      does: '書き込み先のファイル。recalc、tidy、next、report --committee で複数のファイルを指定するときはフォルダー',
    },
    en: {
      written: '-o, --output OUT',
      does: 'the file to write; of several files with recalc, tidy, next and report --committee the folder',
    },
  },
  overwrite: {
    ja: {
      written: '--overwrite',
      does: '書き込み先がすでにあれば上書きする。省くと、report、tidy、next が作り、その後変更されていないブックだけを上書きします',
    },
    en: {
      written: '--overwrite',
      does: 'replace OUT where it is there; without it only reports, committee’s packs, tidied tables and next year’s forms of this program, unchanged since, are replaced',
    },
  },
  'per-society': {
    ja: {
      written: '--per-society フォルダー',
      does: '商工会ごとに、指摘のページ(.txt)を一つずつ書き込むフォルダー。-o は省けます',
    },
    en: {
      written: '--per-society FOLDER',
      does: 'the folder for a page (.txt) of findings a society; -o may be left out then',
    },
  },
  expected: {
    ja: {
      written: '--expected 名簿',
      does: '提出を求めた商工会の名前を1行に1つずつ書いたファイル。未提出を示します。設定ファイルの expected でも指定できます',
    },
    en: {
      written: '--expected LIST',
      does: 'a file with the societies that are to hand in, one a line; who has not is told. The configuration may have them too (expected)',
    },
  },
  master: {
    ja: {
      written: '--master ファイル',
      does: '手本の総括表。省くと、多くの商工会に共通する指標と比べます',
    },
    en: {
      written: '--master FILE',
      does: 'the table whose form the others are to have; without it that of most of them',
    },
  },
  committee: {
    ja: {
      written: '--committee',
      does: '集計の代わりに、評価委員会の資料(A4縦、2ページまで)を作る',
    },
    en: {
      written: '--committee',
      does: 'make the paper for the evaluation committee (A4 portrait, two pages at most) instead',
    },
  },
  'in-place': {
    ja: { written: '--in-place', does: '元のファイルを書き換える(途中で止まっても元のファイルは壊れません)' },
    en: { written: '--in-place', does: 'rewrite the input (a crash leaves the old file whole)' },
  },
  highlight: {
    ja: {
      written: '--highlight',
      does: '未達成と要確認のセルを、白黒印刷でも分かる条件付き書式で強調する(.xlsx、.xlsm)',
    },
    en: {
      written: '--highlight',
      does: 'emphasise unmet cells and cells to review by conditional formats that print in black and white too (.xlsx, .xlsm)',
    },
  },
  force: {
    ja: {
      written: '--force',
      does: '作成者が変えないと決めたもの(保護されたシートのロックされたセル、最終版・署名付き・書き込みパスワード付きのブック)にも書き込む。署名は無効になります',
    },
    en: {
      written: '--force',
      does: 'write what its author closed too: locked cells of protected sheets, workbooks that are final, signed (the signature becomes invalid) or have a password to modify',
    },
  },
  quiet: {
    ja: {
      written: '-q, --quiet',
      does: '誤りか要確認のあるファイルの件数と、使えないファイルだけを表示する',
    },
    en: {
      written: '-q, --quiet',
      does: 'print how many errors and needs-review each file has, and which can’t be used; nothing else',
    },
  },
  lang: {
    ja: {
      written: '--lang ja|en',
      does: '言葉。結果は既定で日本語、使い方は端末の言葉(LC_ALL、LC_MESSAGES、LANG)',
    },
    en: {
      written: '--lang ja|en',
      does: 'language; results are Japanese by default, help follows LC_ALL, LC_MESSAGES or LANG',
    },
  },
  help: {
    ja: { written: '-h, --help', does: '使い方を表示する。コマンドに続けると、そのコマンドの使い方' },
    en: { written: '-h, --help', does: 'show help; after a command, the help of that command' },
  },
  version: {
    ja: { written: '-V, --version', does: '版を表示する' },
    en: { written: '-V, --version', does: 'show the version' },
  },
};
