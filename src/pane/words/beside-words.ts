import { type EarlierTable, type Language, sayEarlierSource, sayFiscalYear } from '../../engine/index.js';

/** Words of 前年度と比べる; loaded with まとめ. */
export interface BesideWords {
  readonly title: string;
  readonly hint: string;
  /** Which table it is, of which year. */
  beside(table: EarlierTable): string;
  /** What of the latest of them was found. */
  found(matched: number, gone: number, fresh: number, asked: number): string;
  notCompared(count: number): string;
  readonly leave: string;
  leaveOf(fiscalYear: number): string;
  readonly fromSheet: string;
  readonly fromFile: string;
  /** Of a year more, once there is one. */
  readonly another: string;
  readonly chooseFile: string;
  readonly noSheets: string;
  readonly trend: string;
  readonly noFigure: string;
  /** An actual with its target. */
  figure(actual: string, target: string): string;
}

const ja: BesideWords = {
  title: '前年度と比べる',
  hint: '前の年度の表を選ぶと、前の年度の値や文が残っているところ、変わった目標などを指摘に加えます。ブックには何も書き込みません。パネルを閉じるまで続きます。',
  beside: ({ source, fiscalYear, state }) =>
    `${sayFiscalYear(fiscalYear, 'ja')}の表${sayEarlierSource(source, 'ja')}と比べています。${{ plan: '計画の表です。', open: '年度の途中の表です。', closed: '' }[state]}`,
  found: (matched, gone, fresh, asked) =>
    [
      `両方にある指標${matched}件`,
      ...(gone > 0 ? [`なくなった指標${gone}件`] : []),
      ...(fresh > 0 ? [`新しい指標${fresh}件`] : []),
      ...(asked > 0 ? [`名前の変わったらしい指標${asked}件`] : []),
    ].join('、'),
  notCompared: (count) => `同じ名前の指標が二つ以上あるため、${count}件は比べていません。`,
  leave: '比べるのをやめる',
  leaveOf: (year) => `${sayFiscalYear(year, 'ja')}の表と比べるのをやめる`,
  fromSheet: 'このブックのシートから選ぶ',
  fromFile: 'ファイルから選ぶ',
  another: 'ほかの年度の表も選ぶと、指標の推移を5年まで並べます。',
  chooseFile: '前の年度の表のファイル',
  noSheets: 'このブックには、総括表のあるシートがほかにありません。ファイルから選んでください。',
  trend: '指標の推移',
  noFigure: '—',
  figure: (actual, target) => (target === '' ? actual : `${actual}(${target})`),
};

const en: BesideWords = {
  title: 'Compare with last year',
  hint: 'Choose the table of an earlier year: what was left from it, targets that changed and the like join the findings. Nothing is written, and it ends when the pane is closed.',
  beside: ({ source, fiscalYear, state }) =>
    `Compared with ${sayEarlierSource(source, 'en')} of ${sayFiscalYear(fiscalYear, 'en')}.${{ plan: ' It is a plan.', open: ' Its year was not over.', closed: '' }[state]}`,
  found: (matched, gone, fresh, asked) =>
    [
      `${matched} indicators in both`,
      ...(gone > 0 ? [`${gone} gone`] : []),
      ...(fresh > 0 ? [`${fresh} new`] : []),
      ...(asked > 0 ? [`${asked} maybe renamed`] : []),
    ].join(', '),
  notCompared: (count) => `Not compared, for their name stands more than once: ${count}.`,
  leave: 'Stop comparing',
  leaveOf: (year) => `Stop comparing with ${sayFiscalYear(year, 'en')}`,
  fromSheet: 'Choose a sheet of this workbook',
  fromFile: 'Choose a file',
  another: 'With tables of other years the indicators stand side by side for up to five years.',
  chooseFile: 'File of an earlier year’s table',
  noSheets: 'No other sheet of this workbook holds a summary table. Choose a file.',
  trend: 'Indicators through the years',
  noFigure: '—',
  figure: (actual, target) => (target === '' ? actual : `${actual} (${target})`),
};

export const BESIDE_WORDS: Readonly<Record<Language, BesideWords>> = { ja, en };
