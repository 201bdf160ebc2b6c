import type { Language, LayoutPage, Votes } from '../../engine/index.js';

/** Words of the page that shows how a table is read; loaded with it. */
export interface ReadingWords {
  readonly title: string;
  /** Before the name of the sheet. */
  onSheet(name: string): string;
  /** How certain the columns are; null where the finding says it. */
  certain(page: LayoutPage): string | null;
  /** While something is chosen that is not kept, in the place of what is said of the columns in use. */
  readonly notKept: string;
  readonly columns: string;
  readonly howTo: string;
  readonly nothingThere: string;
  /** A column by its letters and the words over it. */
  column(letters: string, head: string): string;
  /** While the column of a role is being chosen. */
  choose(role: string): string;
  readonly noColumn: string;
  readonly takenAs: (role: string) => string;
  readonly headRows: string;
  readonly firstHead: string;
  readonly lastHead: string;
  readonly chooseRow: string;
  row(row: number, text: string): string;
  readonly reason: string;
  readonly keep: string;
  readonly keptFor: string;
  readonly settled: string;
  readonly withdraw: string;
}

const votes = (page: LayoutPage, key: 'rate' | 'verdict' | 'tally'): Votes => {
  const own = page.testimony[key];
  return own ?? { fits: 0, contradicts: 0 };
};

const counts = (page: LayoutPage, say: (what: 'rate' | 'verdict' | 'tally', own: Votes) => string) =>
  (['rate', 'verdict', 'tally'] as const)
    .map((key) => ({ key, own: votes(page, key) }))
    .filter(({ own }) => own.fits > 0)
    .map(({ key, own }) => say(key, own));

const WHAT_JA = { rate: '書かれている達成率', verdict: '書かれている達成状況', tally: '達成数計' } as const;
const WHAT_EN = { rate: 'written rates', verdict: 'written verdicts', tally: 'tallies' } as const;

const ja: ReadingWords = {
  title: '表の読み取り方',
  onSheet: (name) => `シート「${name}」`,
  certain: (page) => {
    const fits = counts(
      page,
      (what, { fits, contradicts }) => `${WHAT_JA[what]}${fits + contradicts}件のうち${fits}件`,
    );
    if (page.certainty === 'settled') return '保存された読み取り方のとおりに読んでいます。';
    if (page.certainty === 'confirmed')
      return `確かな読み取りです。${fits.length > 0 ? `${fits.join('、')}と合います。` : ''}`;
    return page.certainty === 'unopposed'
      ? '見出しの言葉から読み取りました。食い違うものはありません。'
      : null;
  },
  notKept: '選んだ列はまだ使っていません。「この列で読む」を押すと使います。',
  columns: '列',
  howTo: '違っている項目を押してから、正しい列を一覧かシートで選んでください。',
  nothingThere: 'なし',
  column: (letters, head) => `${letters}列${head === '' ? '' : ` ${head}`}`,
  choose: (role) => `「${role}」の列を選んでください。シートでその列のセルを選んでも決まります。`,
  noColumn: 'この表にはない',
  takenAs: (role) => `いまは「${role}」`,
  headRows: '見出しの行',
  firstHead: '見出しの最初の行',
  lastHead: '見出しの最後の行',
  chooseRow: '行を選んでください',
  row: (row, text) => `${row}行目${text === '' ? '' : `: ${text}`}`,
  reason: '列を確認した',
  keep: 'この列で読む',
  keptFor: 'ブックに保存します。見出しの言葉が同じなら、来年度の表でも同じ列で読みます。',
  settled: '保存した読み取り方',
  withdraw: '保存した読み取り方を取り消す',
};

const en: ReadingWords = {
  title: 'How the table is read',
  onSheet: (name) => `Sheet ${name}`,
  certain: (page) => {
    const fits = counts(
      page,
      (what, { fits, contradicts }) => `${fits} of ${fits + contradicts} ${WHAT_EN[what]}`,
    );
    if (page.certainty === 'settled') return 'It is read as the workbook keeps it.';
    if (page.certainty === 'confirmed')
      return `The columns are certain.${fits.length > 0 ? ` They fit ${fits.join(', ')}.` : ''}`;
    return page.certainty === 'unopposed'
      ? 'The columns are those the heads name, and nothing speaks against them.'
      : null;
  },
  notKept: 'What you chose is not used yet. Read it so puts it in use.',
  columns: 'Columns',
  howTo: 'Press what is wrong, then the right column, in the list or on the sheet.',
  nothingThere: 'none',
  column: (letters, head) => `${letters}${head === '' ? '' : ` ${head}`}`,
  choose: (role) => `Choose the column of ${role}, here or by selecting one of its cells on the sheet.`,
  noColumn: 'Not in this table',
  takenAs: (role) => `now ${role}`,
  headRows: 'Rows of the heads',
  firstHead: 'First row of the heads',
  lastHead: 'Last row of the heads',
  chooseRow: 'Choose a row',
  row: (row, text) => `Row ${row}${text === '' ? '' : `: ${text}`}`,
  reason: 'Columns looked at',
  keep: 'Read it so',
  keptFor: 'Kept in the workbook. Next year’s table under the same heads is read the same way.',
  settled: 'Kept in the workbook',
  withdraw: 'Withdraw what is kept',
};

export const READING_WORDS: Readonly<Record<Language, ReadingWords>> = { ja, en };
