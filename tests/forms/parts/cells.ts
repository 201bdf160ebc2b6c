import type { Column } from '../columns.js';
import type { PrintedCell } from '../form.js';
import type { Entry } from '../matter.js';
import type { Plan } from '../plan.js';
import { dressed, type Notation, numeral } from './notation.js';

/** What stands in a figure's cell. */

/** The figure of a column in steps of its last digit, or null where none stands there. */
export function stepsOf(column: Column, entry: Entry): number | null {
  const { figures, state } = entry;
  const other = column.away === 0 ? null : figures.others.get(column.away);
  if (column.away > 0 && column.role === 'actual') return null;
  switch (column.role) {
    case 'actual':
      if (other) return other.actual;
      return state === 'pending' ? null : figures.actual;
    case 'target':
      if (other) return other.target;
      return state === 'no target' ? null : figures.target;
    case 'base':
      return figures.base;
    case 'final':
      return figures.final;
    case 'part':
      return figures.parts[column.part] ?? null;
    default:
      return null;
  }
}

export class FigureCells {
  constructor(
    private readonly plan: Plan,
    private readonly notation: Notation,
    private readonly percent: '%' | '％',
  ) {}

  /** A figure as text, with its unit where the form writes units into cells. */
  text(entry: Entry, steps: number): string {
    const { decimals } = entry.figures;
    const own = dressed(numeral(steps, decimals, this.notation.commas), this.notation.digits);
    return this.plan.unit === 'cell' ? `${own}${this.unitOf(entry)}` : own;
  }

  unitOf({ measured }: Entry): string {
    return /[%％]/.test(measured.unit) ? this.percent : measured.unit;
  }

  private bounded(entry: Entry, steps: number): string {
    return `${this.text(entry, steps)}${entry.measured.lower ?? ''}`;
  }

  /** What stands where there is no figure: nothing is left blank that only a person's word could tell from forgotten. */
  private nothing(column: Column, entry: Entry): string {
    if (column.role === 'actual') return column.away > 0 ? '' : entry.pendingWord;
    return this.plan.noTarget === 'blank' && entry.written.reads === '—' ? '' : this.noTarget();
  }

  private noTarget(): string {
    return this.plan.noTarget === 'word' ? this.notation.noTarget : this.notation.dash;
  }

  /** The cell of one figure. */
  one(column: Column, entry: Entry): PrintedCell {
    if (column.role === 'combined') return this.combined(column, entry);
    const steps = stepsOf(column, entry);
    if (steps === null) return this.nothing(column, entry);
    const bounded =
      (column.role === 'target' || column.role === 'final') && entry.measured.lower !== undefined;
    if (bounded) return this.bounded(entry, steps);
    const text = this.text(entry, steps);
    if (this.plan.reader === 'text') return text;
    const number = Number(numeral(steps, entry.figures.decimals, false));
    return { text, number: /[%％]$/.test(text) ? number / 100 : number };
  }

  /** `133(121)`; next year's has a target alone, and an entry without a target may have no actual either. */
  combined(column: Column, entry: Entry): string {
    const [open, close] = this.notation.brackets;
    const { figures, state } = entry;
    const other = column.away === 0 ? null : figures.others.get(column.away);
    const inBrackets = (text: string) => `${open}${text}${close}`;
    if (other) {
      const target = this.bounded(entry, other.target);
      return column.away > 0 ? inBrackets(target) : `${this.text(entry, other.actual)}${inBrackets(target)}`;
    }
    if (state === 'no target') {
      const actual = entry.place % 2 === 0 ? this.notation.dash : this.text(entry, figures.actual);
      return `${actual}${inBrackets(this.noTarget())}`;
    }
    const target = inBrackets(this.bounded(entry, figures.target));
    return state === 'pending'
      ? `${entry.pendingWord || '集計中'}${target}`
      : `${this.text(entry, figures.actual)}${target}`;
  }
}
