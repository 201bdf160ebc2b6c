import { filterList } from '../../lists/filter-list.js';
import { measureKey } from '../kinds/names.js';
import { isReferenceLabel } from '../kinds/row-kind.js';
import type { Before, NamedMeasure } from './before.js';
import type { Decision } from './decision.js';
import { isWaiting, type Naming, strategyAfter } from './names-of-row.js';
import type { RowCells } from './row-cells.js';

/** What a row, once decided, says of the next one. */
export function after(before: Before, row: RowCells, decision: Decision): Before {
  if (decision.is === 'tally') return afterTally(before, row, decision);
  if (!decision.interrupts)
    return changed(before, { closed: before.closed, tally: null, amid: amidAfter(before, row, decision) });
  const goesOn = decision.is === 'indicator' || decision.is === 'secondLine';
  const last = goesOn ? decision.cells : null;
  // Written out, not spread: this runs once a row, and objects made of a spread share no shape.
  return {
    indicators: before.indicators + (decision.is === 'indicator' && !decision.takesBack ? 1 : 0),
    onPagesBefore: before.onPagesBefore,
    closed: closedAfter(before, decision),
    tally: null,
    amid: null,
    measure: measureAfter(before, decision.names),
    strategy: decision.names.reduce(strategyAfter, before.strategy),
    waiting: decision.is === 'secondLine' ? before.waiting : isWaiting(row, before) ? row : null,
    last,
    model: last ?? before.model,
  };
}

/** What is said of a row that is no indicator changes what closes the table alone. Written out, as above. */
const changed = (
  before: Before,
  { closed, tally, amid }: Pick<Before, 'closed' | 'tally' | 'amid'>,
): Before => ({
  indicators: before.indicators,
  onPagesBefore: before.onPagesBefore,
  closed,
  tally,
  amid,
  measure: before.measure,
  strategy: before.strategy,
  waiting: before.waiting,
  last: before.last,
  model: before.model,
});

/** Below a 小計 rows like those above go on one by one; below a blank row words alone open nothing. */
function closedAfter({ closed }: Before, { is, because }: Decision): Before['closed'] {
  if (because === 'like-those-above') return 'subtotal';
  const opens =
    is === 'indicator' || is === 'secondLine' || because === 'names-strategy' || because === 'names-measure';
  return closed === 'unlike' && !opens ? 'unlike' : null;
}

/** A tally may also be the first row below the heads: then it closes nothing. */
function afterTally(before: Before, row: RowCells, { because }: Decision): Before {
  if (because === 'subtotal' || because === 'out-of-how-many' || because === 'count')
    return changed(before, { closed: before.closed, tally: null, amid: before.amid });
  const closes = before.indicators > before.onPagesBefore;
  const closed = !closes ? null : row.body.kind === 'subtotal' ? 'subtotal' : 'tally';
  return changed(before, { closed, tally: row, amid: before.amid });
}

/** Below a tally 参考 in front of a row, or alone above it, holds for those below it, and so do the heads of another table. */
function amidAfter({ closed, amid }: Before, row: RowCells, { is, because }: Decision): Before['amid'] {
  if (closed === null) return null;
  if (because === 'heads-of-another') return 'table';
  const isLone = filterList(row.body.texts, (text) => text.trim() !== '').length === 1;
  if (because === 'page' && isLone && row.body.texts.some(isReferenceLabel)) return 'list';
  if (because === 'reference-name') return isLone ? 'list' : 'references';
  if (because === 'reference-label' && isLone) return 'list';
  return amid === 'references' && is !== 'reference' && is !== 'furniture' ? null : amid;
}

/** The end of the rows that show themselves the table's own closes it, until one like them comes. */
export const afterLast = (before: Before): Before =>
  before.closed === null && before.indicators > before.onPagesBefore
    ? changed(before, { closed: 'unlike', tally: before.tally, amid: before.amid })
    : before;

/** A blank row ends what stands below a tally; below indicators it closes them too. */
export function afterBlank(before: Before): Before {
  const own = afterLast(before);
  return own.amid === null ? own : changed(own, { closed: own.closed, tally: own.tally, amid: null });
}

/** A page ends what a tally closed. */
export const afterPage = (before: Before): Before =>
  Object.assign({}, before, { closed: null, tally: null, amid: null, onPagesBefore: before.indicators });

/** The 施策 that rows without a name belong to, each under the 戦略 that was named last before it. */
function measureAfter(before: Before, names: readonly Naming[]): NamedMeasure | null {
  let { measure, strategy } = before;
  for (const naming of names) {
    strategy = strategyAfter(strategy, naming);
    if (naming.does === 'measure') {
      const { number, name } = naming;
      measure = { number, name: name.text, key: measureKey(name.text), under: strategy };
    } else if (naming.does === 'lengthen' && measure) {
      const name = measure.name + naming.line;
      measure = Object.assign({}, measure, { name, key: measureKey(name) });
    }
  }
  return measure;
}
