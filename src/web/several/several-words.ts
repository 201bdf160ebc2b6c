import type { Language } from '../../engine/index.js';
import type { MadeKind } from './make-files.js';

interface MadeWords {
  /** On the button. */
  readonly make: string;
  /** Why there is nothing to make. */
  readonly nothing: string;
  making(done: number, all: number): string;
  made(made: number, all: number, file: string): string;
}

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
  readonly noneMade: string;
  /** Lays a file that was made on the desk. */
  readonly show: string;
  readonly made: Readonly<Record<MadeKind, MadeWords>>;
  /** Behind the year of a table. */
  last(name: string): string;
  /** Before what is said of files that were made. */
  notesOn(names: readonly string[], all: number): string;
  heading(done: number, all: number): string;
  said(tables: number, unread: number, passed: number): string;
  openFile(name: string): string;
  reported(tables: number): string;
  notReported(why: string): string;
}

const counted = (made: number, all: number) => (made === all ? `${all}件` : `${all}件のうち${made}件`);
const countedEn = (made: number, all: number) => (made === all ? `${all}` : `${made} of ${all}`);

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
    noneMade: 'ファイルは一つも作れませんでした。',
    show: '画面で見る',
    made: {
      compare: {
        make: '前年度と比べる',
        nothing: '同じ商工会の前年度の総括表がありません。今年度と前年度のファイルを一緒に選んでください。',
        making: (done, all) => `前年度と比べています(${all}件のうち${done}件まで)…`,
        made: (made, all, file) => `${counted(made, all)}を前年度と比べ、「${file}」をダウンロードしました。`,
      },
      next: {
        make: '次年度の様式を作る',
        nothing: '読み取れた総括表がないため、次年度の様式は作れません。',
        making: (done, all) => `次年度の様式を作っています(${all}件のうち${done}件まで)…`,
        made: (made, all, file) =>
          `次年度の様式を${counted(made, all)}作り、「${file}」をダウンロードしました。元のファイルは変わりません。`,
      },
      committee: {
        make: '委員会資料を作る',
        nothing: '読み取れた総括表がないため、委員会資料は作れません。',
        making: (done, all) => `委員会資料を作っています(${all}件のうち${done}件まで)…`,
        made: (made, all, file) =>
          `委員会資料を${counted(made, all)}作り、「${file}」をダウンロードしました。元のファイルは変わりません。`,
      },
    },
    last: (name) => `(前年度: ${name})`,
    notesOn: (names, all) => (all > 1 && names.length === all ? `${all}件とも: ` : `${names.join('、')}: `),
    heading: (done, all) =>
      done < all ? `${all}件のファイルを確認しています(${done}件まで)` : `${all}件のファイルを確認しました`,
    said: (tables, unread, passed) =>
      [
        `${tables}件の総括表を確認しました。`,
        unread === 0 ? '' : `確認できないファイルが${unread}件あります。`,
        passed === 0 ? '' : `このプログラムが作ったブック${passed}件は読みません。`,
        unread + passed === 0 ? '元のファイルは変わりません。' : '',
      ].join(''),
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
    noneMade: 'No file could be made.',
    show: 'Look at it here',
    made: {
      compare: {
        make: 'Compare with last year',
        nothing:
          'There is no table of the year before of the same society. Choose the files of both years together.',
        making: (done, all) => `Comparing with last year (${done} of ${all})…`,
        made: (made, all, file) => `Compared ${countedEn(made, all)} with last year; downloaded ${file}.`,
      },
      next: {
        make: 'Make next year’s form',
        nothing: 'No table could be read, so there is no form to make.',
        making: (done, all) => `Making next year’s form (${done} of ${all})…`,
        made: (made, all, file) =>
          `Made ${countedEn(made, all)} forms of next year; downloaded ${file}. Your files are left as they are.`,
      },
      committee: {
        make: 'Make the committee’s paper',
        nothing: 'No table could be read, so there is no paper to make.',
        making: (done, all) => `Making the committee’s paper (${done} of ${all})…`,
        made: (made, all, file) =>
          `Made ${countedEn(made, all)} papers; downloaded ${file}. Your files are left as they are.`,
      },
    },
    last: (name) => ` (last year: ${name})`,
    notesOn: (names, all) => (all > 1 && names.length === all ? `All ${all}: ` : `${names.join(', ')}: `),
    heading: (done, all) => (done < all ? `Checking ${all} files (${done} done)` : `Checked ${all} files`),
    said: (tables, unread, passed) =>
      [
        `Checked ${tables} tables; ${unread} files could not be checked.`,
        passed === 0 ? '' : ` ${passed} books this program made were passed over.`,
      ].join(''),
    openFile: (name) => `Open ${name}`,
    reported: (tables) => `Put ${tables} tables together in 集計.xlsx and downloaded it.`,
    notReported: (why) => `The report was not made. ${why}`,
  },
};
