import { measureKey } from '../kinds/names.js';
import type { Before, NamedMeasure } from './before.js';
import type { Decision } from './decision.js';
import { isWaiting, type Naming } from './names-of-row.js';
import type { RowCells } from './row-cells.js';

/** What a row, once decided, says of the next one. */
export function after(before: Before, row: RowCells, decision: Decision): Before {
  if (decision.is === 'tally') return afterTally(before, row, decision);
  if (!decision.interrupts) return { ...before, tally: null, amid: amidAfter(before, row, decision) };
  const measure = decision.names.reduce(measureAfter, before.measure);
  const closed = decision.because === 'like-those-above' ? 'subtotal' : null;
  const open = { ...before, closed, measure, tally: null, amid: null } as const;
  if (decision.is === 'secondLine') return { ...open, last: decision.cells, model: decision.cells };
  const waiting = isWaiting(row, before) ? row : null;
  if (decision.is !== 'indicator') return { ...open, waiting, last: null };
  const indicators = before.indicators + (decision.takesBack ? 0 : 1);
  return { ...open, waiting, indicators, last: decision.cells, model: decision.cells };
}

/** A tally may also be the first row below the heads: then it closes nothing. */
function afterTally(before: Before, row: RowCells, { because }: Decision): Before {
  if (because === 'subtotal' || because === 'out-of-how-many') return { ...before, tally: null };
  const closes = before.indicators > before.onPagesBefore;
  return {
    ...before,
    tally: row,
    closed: !closes ? null : row.body.kind === 'subtotal' ? 'subtotal' : 'tally',
  };
}

/** Below a tally 参考 in front of a row, or alone above it, holds for those below it, and so do the heads of another table. */
function amidAfter({ closed, amid }: Before, row: RowCells, { is, because }: Decision): Before['amid'] {
  if (closed === null) return null;
  if (because === 'heads-of-another') return 'table';
  const isLone = row.filled === 1;
  if (because === 'reference-name') return isLone ? 'list' : 'references';
  if (because === 'reference-label' && isLone) return 'list';
  return amid === 'references' && is !== 'reference' && is !== 'furniture' ? null : amid;
}

/** A blank row ends what stands below a tally. */
export const afterBlank = (before: Before): Before =>
  before.amid === null ? before : { ...before, amid: null };

/** A page ends what a tally closed. */
export const afterPage = (before: Before): Before => ({
  ...before,
  closed: null,
  tally: null,
  amid: null,
  onPagesBefore: before.indicators,
});

function measureAfter(measure: NamedMeasure | null, naming: Naming): NamedMeasure | null {
  if (naming.does === 'measure') {
    const { number, name } = naming;
    return { number, name: name.text, key: measureKey(name.text) };
  }
  if (naming.does !== 'lengthen' || !measure) return measure;
  const name = measure.name + naming.line;
  return { ...measure, name, key: measureKey(name) };
}
