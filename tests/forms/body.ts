import type { Column } from './columns.js';
import type { PrintedCell } from './form.js';
import type { Entry, Matter } from './matter.js';
import type { FigureCells } from './parts/cells.js';
import { drawComment } from './parts/comments.js';
import { columnNumber, numberOf } from './parts/numbering.js';
import type { WrittenRate } from './parts/rates.js';
import type { Plan } from './plan.js';
import type { Random } from './random.js';

/** What stands in the cells of an indicator's row. */

export interface Dress {
  readonly plan: Plan;
  readonly cells: FigureCells;
  /** Brackets around a label's unit. */
  readonly unitBrackets: readonly [string, string];
  readonly measureNumber: (index: number) => string;
  readonly title: string;
}

export const labelOf = ({ plan, cells, unitBrackets: [open, close] }: Dress, entry: Entry): string => {
  const unit = plan.unit === 'label' ? `${open}${cells.unitOf(entry)}${close}` : '';
  return `${numberOf(plan.numbering, entry.measure, entry.place)}${entry.measured.words}${unit}`;
};

export const measureName = ({ measureNumber }: Dress, matter: Matter, index: number): string =>
  `${measureNumber(index)}${matter.measures[index]?.name ?? ''}`;

const LETTERS: readonly (readonly [number, string])[] = [
  [1, 'A'],
  [0.8, 'B'],
  [0, 'C'],
];
function letterOf({ figures, right, measured }: Entry): string {
  if (right !== '達成' && right !== '未達成') return '';
  const rate = measured.lower ? figures.target / figures.actual : figures.actual / figures.target;
  return LETTERS.find(([least]) => rate >= least)?.[1] ?? 'C';
}

function growth({ figures, state }: Entry): string {
  const last = figures.others.get(-1)?.actual ?? 0;
  return last === 0 || state === 'pending' ? '' : `${((100 * figures.actual) / last).toFixed(1)}%`;
}

/** The cell of a column on the row of an entry. @param at place of the entry in the form */
export function cellOf(
  random: Random,
  dress: Dress,
  matter: Matter,
  column: Column,
  at: number,
  rate: WrittenRate | undefined,
): PrintedCell {
  const entry = matter.entries[at];
  if (!entry) throw new Error('no such entry');
  const measure = entry.measure === null ? undefined : matter.measures[entry.measure];
  const first = measure?.entries[0] === at;
  switch (column.role) {
    case 'strategy': {
      const opens = first && matter.measures.find((own) => own.strategy === measure?.strategy) === measure;
      const name = measure?.strategy === null ? undefined : matter.strategies[measure?.strategy ?? 0];
      return opens ? `${(measure?.strategy ?? 0) + 1} ${name ?? ''}` : '';
    }
    case 'measure':
      if (entry.measure === null) return '';
      if (first || dress.plan.measures === 'repeated') return measureName(dress, matter, entry.measure);
      return dress.plan.measureStatus === 'below' && measure?.entries[1] === at ? measure.written.text : '';
    case 'measureStatus':
      return first ? (measure?.written.text ?? '') : '';
    case 'number':
      return columnNumber(entry.measure, entry.place, at);
    case 'label':
      return labelOf(dress, entry);
    case 'unit':
      return dress.plan.unit === 'column' ? dress.cells.unitOf(entry) : '';
    case 'charge':
      return random.pick(['経営支援課', '総務課', '地域振興課']);
    case 'rate':
      return rateCell(dress, rate);
    case 'growth':
      return growth(entry);
    case 'progress':
      return entry.state === 'pending'
        ? ''
        : `${((100 * entry.figures.actual) / entry.figures.final).toFixed(1)}%`;
    case 'cost':
      return random.chance(0.2) ? '' : (random.int(3, 480) * 10).toLocaleString('en-US');
    case 'weight':
      return String(random.int(1, 5));
    case 'status':
      return entry.written.text;
    case 'committee':
      return letterOf(entry);
    case 'comment':
      return drawComment(random);
    case 'roleWord':
      return '';
    default:
      return dress.cells.one(column, entry);
  }
}

function rateCell({ plan }: Dress, rate: WrittenRate | undefined): PrintedCell {
  const { text = '', share = null } = rate ?? {};
  if (plan.reader === 'text' || share === null) return text;
  return { text, number: /[%％]/.test(text) ? share : share * 100 };
}
