import { readTallyText } from '../../lexicon/tally-text.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { measureKey } from '../kinds/names.js';
import { FIGURES } from '../kinds/role.js';
import { countOfRow, isLegendRow, isTotalLabel } from '../kinds/row-kind.js';
import type { TextAt } from '../summary-table.js';
import type { Before } from './before.js';
import { countsOutOf, goesOnBelowTally, isLikeThoseAbove } from './below-tally.js';
import { beginsBelow, continuesAbove } from './continuation.js';
import type { Decision } from './decision.js';
import { whyIndicator } from './judged-row.js';
import { labelAlone } from './label-alone.js';
import { mayGoOn } from './like-those-above.js';
import { loneActual } from './lone-actuals.js';
import { headsLabels, isWaiting, lengthened, type Naming, namesOfRow } from './names-of-row.js';
import { isLineOfHeads, whyAmidIndicators, whyBelow, whyFurniture, whyNote } from './passed-over.js';
import type { RowCells } from './row-cells.js';

const NO_NAMES: readonly Naming[] = [];
const HEADS = { is: 'foreign', because: 'heads-of-another', texts: [] } as const;
const APART = { names: NO_NAMES, interrupts: false } as const;

/**
 * Decides what a filled row below the heads is. Pure: the same row after the same rows is the same.
 * @param before what the rows above say
 */
export function classify(row: RowCells, before: Before): Decision {
  const { kind } = row.body;
  if (kind === 'tally') return { is: 'tally', because: 'tally-words', ...APART };
  if (kind === 'count') return countingRow(row);
  if (kind === 'footnote') return Object.assign({}, whyNote(row), APART);
  if (kind === 'subtotal' || kind === 'furniture') {
    if (isLoneTally(row, before)) return { is: 'tally', because: 'tally-without-words', ...APART };
    // `-300` alone may be the number of a page, or a target below its actual.
    const goesOn = secondLine(row, before) ?? besideTheOneAbove(row, before);
    if (goesOn) return goesOn;
    if (kind === 'subtotal') return { is: 'tally', because: 'subtotal', ...APART };
    return Object.assign({}, whyFurniture(row), APART);
  }
  if (goesOn(row, before)) return secondLine(row, before) ?? rowAmidOthers(row, before);
  if (before.closed === 'unlike')
    return Object.assign({}, whyBelow(row, before, 'unlike-those-above'), APART);
  if (countsOutOf(row, before)) return { is: 'tally', because: 'out-of-how-many', ...APART };
  if (!isLikeThoseAbove(row, before)) return Object.assign({}, whyBelow(row, before, 'below-tally'), APART);
  const decided = rowAmidOthers(row, before);
  return decided.is === 'indicator' ? Object.assign({}, decided, { because: 'like-those-above' }) : decided;
}

/** A row that counts beside a tally: where its count stands under no verdicts, or is of something no list knows, it is asked about. */
function countingRow(row: RowCells): Decision {
  const { texts } = row.body;
  const isInPlace = !row.hasAny(FIGURES);
  if (isInPlace && countOfRow(texts) !== 'others') return { is: 'tally', because: 'count', ...APART };
  const filled = flatMapList(texts, (text, column) => (text.trim() === '' ? [] : [row.textIn(column)]));
  return { is: 'unread', because: 'tally-of-others', texts: filled, ...APART };
}

/** True for a row of the table: anything amid its rows, and below what closed it only what shows that it goes on. */
function goesOn(row: RowCells, before: Before): boolean {
  const { closed } = before;
  if (closed === null || goesOnBelowTally(row, before)) return true;
  return closed === 'unlike' && (mayGoOn(row, before) || labelAlone(row, before) === 'indicator');
}

/** `2/3` alone under ※2, of as many as there are indicators: a tally that nobody labelled, no number of a page. */
function isLoneTally({ body, page }: RowCells, { indicators }: Before): boolean {
  const column = page.columns.get('indicatorStatus')?.[0];
  if (column === undefined || column !== body.texts.length - 1) return false;
  return readTallyText(body.texts[column] ?? '')?.total === indicators;
}

/** The row as the second line of the last indicator, or null where it is none. */
function secondLine(row: RowCells, before: Before): Decision | null {
  if (before.last === null || !continuesAbove(before.last, row)) return null;
  const name = row.text('measure');
  const names =
    name && measureKey(name.text) !== before.measure?.key ? lengthened(name.text, before) : NO_NAMES;
  const cells = before.last.continuedBy(row);
  return { is: 'secondLine', because: 'goes-on-above', names, interrupts: true, cells, takesBack: true };
}

/** An actual alone, which may belong to the indicator above, or null. */
function besideTheOneAbove(row: RowCells, before: Before): Decision | null {
  const text = loneActual(row, before);
  return text && { is: 'note', because: 'lone-actual', texts: [text], ...APART };
}

function rowAmidOthers(row: RowCells, before: Before): Decision {
  if (before.last === null && isLineOfHeads(row)) return Object.assign({}, HEADS, APART);
  if (isLegendRow(row.body.texts)) return { is: 'foreign', because: 'legend', texts: [], ...APART };
  const decided = { names: namesOfRow(row, before), interrupts: true };
  const label = row.text('indicator');
  if (headsLabels(row)) return Object.assign({}, heading(decided.names), decided);
  const total = totalLabel(row);
  if (total) return { is: 'total', because: 'total-label', ...decided, label: total };
  const alone = labelAlone(row, before);
  const because = whyIndicator(row, label) ?? (alone === 'indicator' ? 'label-that-counts' : null);
  if (because) {
    const begun = before.last !== null && beginsBelow(before.last, row) ? before.last : null;
    const cells = begun ? row.begunBy(begun) : row;
    // Written out, not spread: this is what nearly every row is.
    return {
      is: 'indicator',
      because,
      names: decided.names,
      interrupts: true,
      cells,
      takesBack: begun !== null,
    };
  }
  const beside = besideTheOneAbove(row, before);
  if (beside) return beside;
  const passed = whyAmidIndicators(row);
  const names = decided.names.length > 0 || isWaiting(row, before);
  if (label && alone && (alone === 'untold' || !names))
    return { is: alone === 'untold' ? 'unread' : 'note', because: 'label-alone', texts: [label], ...decided };
  return names && passed.because === 'words-alone'
    ? Object.assign({}, heading(decided.names), decided)
    : Object.assign({}, passed, decided);
}

function totalLabel(row: RowCells): TextAt | null {
  for (const role of ['indicator', 'measure', 'strategy', 'strategyKind'] as const) {
    const text = row.text(role);
    if (text && isTotalLabel(text.text)) return text;
  }
  // A row without a label may be named in a column that is none of ours: 事業区分 beside 事業内容.
  return row.text('indicator') === null ? row.find(isTotalLabel) : null;
}

function heading(
  names: readonly Naming[],
): Pick<Decision & { is: 'strategy' | 'measure' }, 'is' | 'because'> {
  const does = (...own: readonly Naming['does'][]) => names.some((naming) => own.includes(naming.does));
  if (does('measure', 'lengthen')) return { is: 'measure', because: 'names-measure' };
  if (does('kind', 'strategy')) return { is: 'strategy', because: 'names-strategy' };
  return { is: 'measure', because: does('status') ? 'status-of-measure' : 'name-waits' };
}
