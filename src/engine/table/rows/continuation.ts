import { mayBeBracket } from '../../figure/turned-negative.js';
import { atBegin, atEnd, patternOf } from '../../lexicon/entry.js';
import { PARTS } from '../../lexicon/figure/remark-words.js';
import { CIRCLED_NUMBERS } from '../../lexicon/numbering.js';
import { GOES_ON_BELOW, GOES_ON_FROM_ABOVE } from '../../lexicon/rows/name-words.js';
import { unitOfLabel } from '../../lexicon/unit.js';
import { fold } from '../../text/fold.js';
import { leadingNumber } from '../kinds/names.js';
import { FIGURES, type Role } from '../kinds/role.js';
import { indicatorNumber } from './indicator-row.js';
import type { RowCells } from './row-cells.js';

/** Rows that go on with the indicator above: what a PDF prints on two lines of one cell is pasted as two rows. */

/** Names may go on beside the second line of a label or a figure; with a number they are others. */
const NAMES: readonly Role[] = ['strategyKind', 'strategy', 'measure'];
const OTHERS: readonly Role[] = ['indicatorStatus', 'measureNumber', 'measureStatus', 'unit', 'rate', 'part'];

/** What stands beside the whole of a label. */
const BESIDE_LABEL: readonly Role[] = [...FIGURES, 'rate', 'part', 'indicatorStatus', 'comment'];

/** `(300)` alone: the target, on the line below its actual. */
const LONE_BRACKET = /^\([^()]*\d[^()]*\)?$/;
const LONGEST_FIGURE = 40;
const GOES_ON = atEnd(GOES_ON_BELOW);
const BEGINS_BELOW = atBegin(GOES_ON_FROM_ABOVE);
/** What begins a label of its own, or a heading. */
const OWN_LABEL = new RegExp(`^[\\s・※]*(?:${patternOf(PARTS)}|\\(|<|[■●○◆▼${CIRCLED_NUMBERS}])`);

const textOf = (row: RowCells, role: Role) => row.text(role)?.text ?? '';
const folded = (text: string) => (text.length > LONGEST_FIGURE ? text : fold(text).trim());

/** True where a bracket is opened and not closed. */
const isOpen = (label: string) => label.lastIndexOf('(') > label.lastIndexOf(')');

/** True for a label that does not end where its line does: one with a number amid others, or one whose last word goes on. */
function isFirstLine(label: string): boolean {
  const end = fold(label.slice(-LONGEST_FIGURE));
  return indicatorNumber(label) !== null || isOpen(end) || GOES_ON.test(end);
}

/** True where the label of one row may go on in the other, which at last names the unit. */
function mayGoOnIn(above: string, below: string): boolean {
  if (OWN_LABEL.test(fold(below.slice(0, 8))) && !isUnitAlone(below)) return false;
  if (indicatorNumber(below) !== null || unitOfLabel(above) !== '') return false;
  return unitOfLabel(`${above}${below}`) !== '';
}

/** `(件)`. */
const isUnitAlone = (label: string) => unitOfLabel(`x${label}`) === fold(label).slice(1, -1);

/** True where it does, by how the one ends or the other begins: two labels may stand there else, of which one was not filled in. */
const labelGoesOn = (above: string, below: string): boolean =>
  mayGoOnIn(above, below) &&
  (isFirstLine(above) || isUnitAlone(below) || BEGINS_BELOW.test(fold(below.slice(0, 8))));

/** True for a label without a number below one that has one, and that is no item of its own. */
const isSecondLine = (above: RowCells, label: string) =>
  indicatorNumber(textOf(above, 'indicator')) !== null &&
  indicatorNumber(label) === null &&
  !OWN_LABEL.test(fold(label.slice(0, 8)));

/** True where a target in brackets stands alone below an actual that has none beside it. */
function isTargetBelow(above: RowCells, row: RowCells): boolean {
  const first = folded(textOf(above, 'figure'));
  const second = folded(textOf(row, 'figure'));
  return (LONE_BRACKET.test(second) || mayBeBracket(second)) && /\d/.test(first) && !/[()]/.test(first);
}

/**
 * True where `row` holds the second line of the indicator's cells and nothing of its own: a target in brackets below
 * its actual, the end of a label.
 */
export function continuesAbove(above: RowCells, row: RowCells): boolean {
  if (row.shifted || !row.isBlank(OTHERS)) return false;
  if (NAMES.some((role) => leadingNumber(textOf(row, role)) !== null)) return false;
  const label = textOf(row, 'indicator');
  const name = textOf(above, 'indicator');
  if (label !== '' && !mayGoOnIn(name, label)) return isSecondLine(above, label) && isTargetBelow(above, row);
  if (row.isBlank(FIGURES)) return label !== '' && labelGoesOn(name, label) && !above.isBlank(FIGURES);
  // The figure stands on the second line, the verdict on the first.
  if (above.isBlank(FIGURES)) return label !== '' && above.text('indicatorStatus') !== null;
  return isTargetBelow(above, row);
}

/** True where `above` holds nothing but the first line of a label, or a label left alone at the foot of a page. */
export function beginsBelow(above: RowCells, row: RowCells): boolean {
  if (above.shifted || row.shifted || row.text('measure') !== null) return false;
  if (!above.isBlank(BESIDE_LABEL)) return false;
  if (row.isBlank(FIGURES) || above.text('indicator') === null) return false;
  const label = textOf(row, 'indicator');
  return label === '' || labelGoesOn(textOf(above, 'indicator'), label);
}
