import { plain } from './amount.js';
import { type Truth, truthOf } from './truth.js';
import type { Figure, Line, Written, WrittenTable, WrittenTally } from './written-table.js';

/** Lays a generated table out as the canonical eight columns. */

export interface LaidOut {
  readonly rows: string[][];
  /** Index of the header row. */
  readonly header: number;
  /** Indices of the indicator rows. */
  readonly lines: readonly number[];
  /** Index of the first row of every 施策. */
  readonly measures: readonly number[];
  readonly tally: number;
}

export const COLUMN = {
  kind: 0,
  strategy: 1,
  measure: 2,
  measureStatus: 3,
  indicator: 4,
  figure: 5,
  status: 6,
  comment: 7,
} as const;
export const HEADER = [
  '戦略',
  '',
  '施策',
  '達成状況※1',
  '施策目標(指標)',
  'R7実績値(目標値)',
  '達成状況※2',
  '施策目標に関する検証及び次年度への改善点(要約)',
];

const SISTERS: Record<string, readonly string[]> = {
  達成: ['○', '〇', '◎', '達　成', '達成。', ' 達 成 ', '達成\n', '目標達成'],
  未達成: ['×', '△', '未達', '未 達 成', '未達成。', '✕', '▲'],
  '—': ['－', '-', 'ー', '―', 'なし', '— '],
};
const OTHER_WORDS = ['検討中', '別紙参照', '？', '一部', '確認待ち', '5'];

const opposite = (verdict: string, choice: number) => {
  const others = ['達成', '未達成', '—'].filter((own) => own !== verdict);
  return others[choice % others.length] ?? '';
};

/** The words a status cell holds, given what is right for it; where nothing is, 達成 stands for it. */
export function statusText({ kind, choice }: Written, verdict: string): string {
  const right = verdict === '要確認' ? '達成' : verdict;
  const sister = (word: string) => SISTERS[word]?.[choice % (SISTERS[word]?.length ?? 1)] ?? word;
  switch (kind) {
    case 'right':
      return right;
    case 'wrong':
      return opposite(right, choice);
    case 'blank':
      return choice % 4 === 0 ? '　 ' : '';
    case 'sister':
      return sister(right);
    case 'wrong-sister':
      return sister(opposite(right, choice));
    case 'other-words':
      return OTHER_WORDS[choice % OTHER_WORDS.length] ?? '';
  }
}

export function tallyText({ kind, achieved, total }: WrittenTally, right: string): string {
  switch (kind) {
    case 'right':
      return right;
    case 'blank':
      return '';
    case 'wrong':
      return `${achieved}/${total}`;
    case 'date':
      return `${achieved}月${total}日`;
    case 'other-words':
      return '別紙';
  }
}

/** A figure in the canonical notation. */
export function plainFigure(figure: Figure): string {
  switch (figure.kind) {
    case 'number':
      return `${plain(figure.actual)}(${plain(figure.target)}${figure.stated})`;
    case 'range':
      return `${plain(figure.actual)}(${plain(figure.low)}〜${plain(figure.high)})`;
    case 'no-target':
      return `${plain(figure.actual)}(${figure.mark})`;
    default:
      return `${figure.text}(${plain(figure.target)})`;
  }
}

/** Label of the `number`th indicator of a 施策. */
export const labelOf = (line: Line, number: number) => `(${number}) ${line.name}(${line.unit})`;

/**
 * @param figureText notation of each figure; `place` counts the indicators from 0
 */
export function layOut(
  table: WrittenTable,
  figureText: (figure: Figure, place: number, line: Line) => string = plainFigure,
  truth: Truth = truthOf(table),
): LaidOut {
  const rows: string[][] = [['令和7年度 かつの商工会アクションプログラム 総括表'], [], [...HEADER]];
  const lines: number[] = [];
  const measures: number[] = [];
  let strategy = 0;
  for (const [place, measure] of table.measures.entries()) {
    measures.push(rows.length);
    const newStrategy = place === 0 || measure.newStrategy;
    if (newStrategy) strategy += 1;
    for (const [index, line] of measure.lines.entries()) {
      const first = index === 0;
      const own = truth.indicators[lines.length];
      rows.push([
        place === 0 && first ? '共通戦略' : '',
        newStrategy && first ? `${strategy} 地域経済の活性化` : '',
        first ? `${place + 1} ${measure.name}` : '',
        first ? statusText(measure.status, truth.measures[place]?.verdict ?? '') : '',
        labelOf(line, index + 1),
        figureText(line.figure, lines.length, line),
        statusText(line.status, own?.verdict ?? ''),
        line.comment,
      ]);
      lines.push(rows.length - 1);
    }
  }
  const { tallies } = table;
  rows.push([
    '',
    '',
    '達成数計',
    tallyText(tallies.measures, truth.tallies.measures.text),
    '',
    '達成数計',
    tallyText(tallies.indicators, truth.tallies.indicators.text),
    '',
  ]);
  const tally = rows.length - 1;
  rows.push(
    ['※1 達成状況には、「達成」「未達成」のどちらかを記入'],
    ['※2 本年度目標設定していないものは「—」'],
  );
  return { rows, header: 2, lines, measures, tally };
}
