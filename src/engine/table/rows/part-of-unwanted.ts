import { directionOfLabel } from '../../lexicon/direction.js';
import { atBegin } from '../../lexicon/entry.js';
import { outlineNumber, withoutNumber } from '../../lexicon/numbering.js';
import { BEGINS_NO_LABEL, GOES_ON_FROM_ABOVE } from '../../lexicon/rows/name-words.js';
import { fold } from '../../text/fold.js';
import { FIGURES } from '../kinds/role.js';
import type { Decision } from './decision.js';
import { saysWhatCounts } from './label-alone.js';
import type { RowCells } from './row-cells.js';

/**
 * Rows that are parts of something of which less is better, and whose own names do not say so: of the one above (a blank label, `うち非常勤`, an indented
 * name, a name under a label alone), or of a count that stands left of the labels (docs/table-rules.md, decision 16).
 */

const BEGINS_PART = atBegin([...BEGINS_NO_LABEL, ...GOES_ON_FROM_ABOVE]);
const MARKED = /^[^\p{L}\p{N}]/u;
const LONGEST_BEGIN = 40;

/** How far from the left a label stands: the column it begins in, and the blanks before it. */
interface Depth {
  readonly column: number;
  readonly blanks: number;
}

/** Where the label of a row stands, or null where it has none. */
function depthOf(row: RowCells): Depth | null {
  const { page, body } = row;
  const [first = 0] = page.columns.get('indicator') ?? [];
  // What slipped did so with all of its cells.
  if (row.shifted) return row.text('indicator') && { column: first, blanks: 0 };
  for (const column of page.columns.get('indicator') ?? []) {
    const text = body.texts[column] ?? '';
    const own = text.trimStart();
    if (own !== '') return { column, blanks: text.length - own.length };
  }
  return null;
}

interface Above {
  readonly label: string;
  readonly depth: Depth;
  /** True for a label without figures of its own. */
  readonly alone: boolean;
}

/** True for a row that is a part of the label above. */
function isPartOf(row: RowCells, label: string, above: Above): boolean {
  const depth = depthOf(row);
  if (depth === null || depth.column > above.depth.column) return true;
  const begin = fold((outlineNumber(label)?.rest ?? withoutNumber(label)).slice(0, LONGEST_BEGIN));
  if (BEGINS_PART.test(begin)) return true;
  if (countsWanted(label)) return false;
  const isMarked = MARKED.test(begin) && !MARKED.test(above.label);
  return isMarked || depth.blanks > above.depth.blanks || (above.alone && !saysWhatCounts(label));
}

/** True for a name that says by itself what it counts, and that more of it is better: no part of another count. */
const countsWanted = (label: string) => saysWhatCounts(label) && directionOfLabel(label) === 'higher';

/** The last names of something unwanted, as the rows are gone through. */
export class UnwantedNames {
  private above: Above | null = null;
  /** The names left of the labels that count something unwanted, from left to right; one left blank is the one above. */
  private readonly left: { readonly column: number; readonly name: string }[] = [];

  /** The name that a row is a part of, or null. */
  nameOver(row: RowCells, decision: Decision): string | null {
    if (this.above !== null && endsParts(decision)) this.above = null;
    this.takeLeft(row);
    switch (decision.is) {
      case 'indicator':
      case 'secondLine':
        return this.overIndicator(decision.cells);
      case 'note':
      case 'unread':
      case 'measure':
      case 'strategy':
        if (row.text('indicator') !== null && row.isBlank(FIGURES)) this.begin(row, true);
        return null;
      default:
        return null;
    }
  }

  private overIndicator(row: RowCells): string | null {
    const { above } = this;
    const label = row.text('indicator')?.text ?? '';
    if (above !== null && isPartOf(row, label, above)) return above.label;
    this.begin(row, false);
    const nearest = this.left.at(-1);
    return nearest === undefined || countsWanted(label) ? null : nearest.name;
  }

  /** Notes the names that stand left of the label of a row. */
  private takeLeft({ page, body, shifted }: RowCells): void {
    const end = page.columns.get('indicator')?.[0] ?? 0;
    if (shifted || end === 0) return;
    for (let column = 0; column < end; column += 1) {
      const text = (body.texts[column] ?? '').trim();
      if (text === '') continue;
      // What stood further to the right belonged to the name above this one.
      while ((this.left.at(-1)?.column ?? -1) >= column) this.left.pop();
      if (saysWhatCounts(text) && directionOfLabel(text) === 'lower') this.left.push({ column, name: text });
    }
  }

  private begin(row: RowCells, alone: boolean): void {
    const label = row.text('indicator')?.text ?? '';
    const depth = directionOfLabel(label) === 'lower' ? depthOf(row) : null;
    this.above = depth && { label, depth, alone };
  }
}

/** True where a row begins another 施策, or closes those above. */
function endsParts({ is, names }: Decision): boolean {
  if (is === 'tally' || is === 'total') return true;
  return names.some(({ does }) => does === 'measure' || does === 'strategy' || does === 'kind');
}
