import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { BodyRow } from '../kinds/body-row.js';
import { FIGURES, type Role } from '../kinds/role.js';
import { partAlone, partOfRow } from '../kinds/row-kind.js';
import type { Page } from '../layout/page.js';
import type { Decision } from './decision.js';
import type { RowCells } from './row-cells.js';

/**
 * Rows that say which part of the year they are of, in a column of their own or where their label should stand: 上期, 下期 and 計 beside one
 * label, or below it. The row of the whole year is the indicator, and those of its parts are only what it is made of.
 */

const OTHER_ROLES: readonly Role[] = [
  ...FIGURES,
  'indicator',
  'indicatorStatus',
  'measureStatus',
  'rate',
  'unit',
  'comment',
];
const FEWEST_PARTS = 2;
/** Rows that say whether a column is one of parts. */
const MOST = 60;

/** What a row is beside the others of its label. */
type Place =
  | 'part'
  /** The verdict stands beside a part, and may be of all of them; or nothing says what of it all would be judged. */
  | 'unsure'
  /** The whole year, and the row that holds its label. */
  | BodyRow;

interface Group {
  readonly named: BodyRow;
  readonly parts: BodyRow[];
  readonly wholes: BodyRow[];
}

/** The columns that may say of a row which part of the year it is of. */
function columnsToAsk({ columns, rows }: Page): readonly number[] {
  const taken: number[] = [];
  for (const role of OTHER_ROLES) for (const column of columns.get(role) ?? []) taken.push(column);
  const asked: number[] = [];
  // Right of the figures nothing says what they are of.
  let last = -1;
  for (const role of FIGURES)
    for (const column of columns.get(role) ?? []) last = last < 0 ? column : Math.min(last, column);
  for (let column = 0; column < last; column += 1) {
    if (taken.includes(column)) continue;
    let parts = 0;
    for (let place = 0; place < rows.length && place < MOST; place += 1)
      if (partOfRow((rows[place]?.texts[column] ?? '').trim()) === 'part') parts += 1;
    if (parts >= FEWEST_PARTS) asked.push(column);
  }
  return asked;
}

/** The rows of each label that follow each other and all say a part of the year, or the whole. */
function groupsOf({ rows, columns }: Page, column: number): readonly Group[] {
  const labels = columns.get('indicator') ?? [];
  const labelOf = ({ texts }: BodyRow) =>
    mapList(labels, (at) => (texts[at] ?? '').trim())
      .join(' ')
      .trim();
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const row of rows) {
    const part = partOfRow((row.texts[column] ?? '').trim());
    const label = labelOf(row);
    if (part === null) open = null;
    else if (open === null || (label !== '' && label !== labelOf(open.named))) {
      open = label === '' ? null : { named: row, parts: [], wholes: [] };
      if (open) groups.push(open);
    }
    if (part !== null) (part === 'part' ? open?.parts : open?.wholes)?.push(row);
  }
  return groups;
}

const NOWHERE: ReadonlyMap<BodyRow, Place> = new Map();

/** The rows below each label that have a part of the year in its place, or the whole. */
function groupsBelowLabels({ rows, columns }: Page): readonly Group[] {
  const [column, more] = columns.get('indicator') ?? [];
  if (column === undefined || more !== undefined) return [];
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const row of rows) {
    const label = (row.texts[column] ?? '').trim();
    const part = partAlone(label);
    if (part !== null) (part === 'part' ? open?.parts : open?.wholes)?.push(row);
    else {
      open = label === '' ? null : { named: row, parts: [], wholes: [] };
      if (open) groups.push(open);
    }
  }
  return groups;
}

/**
 * Of parts below a label the verdict beside it bears out that they are none of the indicators. Parts with verdicts of their own are; and
 * where nothing is judged yet, or the label has no figures of its own, a person is asked.
 */
function placesBelowLabels(page: Page, isJudged: (row: BodyRow) => boolean): ReadonlyMap<BodyRow, Place> {
  const figures = flatMapList(FIGURES, (role) => page.columns.get(role) ?? []);
  const places = new Map<BodyRow, Place>();
  for (const { named, parts, wholes } of groupsBelowLabels(page)) {
    if (parts.length < FEWEST_PARTS || parts.some(isJudged)) continue;
    const hasFigures = figures.some((column) => (named.texts[column] ?? '').trim() !== '');
    const place = hasFigures && isJudged(named) ? 'part' : 'unsure';
    for (const part of parts) places.set(part, place);
    if (!hasFigures) for (const whole of wholes) places.set(whole, 'unsure');
  }
  return places.size > 0 ? places : NOWHERE;
}

function placesOf(page: Page): ReadonlyMap<BodyRow, Place> {
  const [status] = page.columns.get('indicatorStatus') ?? [];
  const isJudged = ({ texts }: BodyRow) => status !== undefined && (texts[status] ?? '').trim() !== '';
  for (const column of columnsToAsk(page)) {
    const places = new Map<BodyRow, Place>();
    for (const { named, parts, wholes } of groupsOf(page, column)) {
      const [whole, more] = wholes;
      if (more || parts.length < FEWEST_PARTS) continue;
      const judged = parts.some(isJudged);
      // Each part with a verdict of its own was judged by itself.
      if (!whole && judged) continue;
      const isUnsure = !whole || (judged && !isJudged(whole));
      for (const part of parts) places.set(part, isUnsure ? 'unsure' : 'part');
      if (whole) places.set(whole, isUnsure ? 'unsure' : named);
    }
    if (places.size > 0) return places;
  }
  return placesBelowLabels(page, isJudged);
}

/** Decides of the rows of a table by the part of the year they are of. */
export class RowsByPart {
  private page: Page | null = null;
  private places = NOWHERE;
  private named: RowCells | null = null;

  /** What a row is, once it is known what it would be by itself. */
  decide(row: RowCells, decision: Decision): Decision {
    if (row.page !== this.page) {
      this.page = row.page;
      this.places = placesOf(row.page);
      this.named = null;
    }
    if (this.places === NOWHERE) return decision;
    if (row.text('indicator') !== null) this.named = row;
    const place = this.places.get(row.body);
    if (place === undefined || !(decision.is === 'indicator' || decision.is === 'total')) return decision;
    const { names } = decision;
    const because = 'part-of-year';
    const texts = flatMapList(['indicator', ...FIGURES] as const, (role) => row.text(role) ?? []);
    if (place === 'part') {
      const isJudged = row.text('indicatorStatus') !== null;
      return { is: 'reference', because: isJudged ? 'judged-part' : because, texts, names, interrupts: true };
    }
    if (place === 'unsure') return { is: 'unread', because, texts, names, interrupts: true };
    const cells = row.text('indicator') === null && this.named ? row.begunBy(this.named) : row;
    return {
      is: 'indicator',
      because: 'figure-beside-label',
      names,
      interrupts: true,
      cells,
      takesBack: false,
    };
  }
}
