import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { alignRow } from '../columns/alignment.js';
import type { BodyRow } from '../kinds/body-row.js';
import { type Content, FIGURE_LIKE } from '../kinds/content.js';
import { areHalves, withHalves } from '../kinds/figure-halves.js';
import { suits } from '../kinds/fit.js';
import { FIGURES, type Role } from '../kinds/role.js';
import type { Page } from '../layout/page.js';

/** A row whose cells do not stand in the columns of its page: slipped to a side, or a cell of it split in two. */

type Columns = ReadonlyMap<Role, readonly number[]>;
const NO_COLUMNS: readonly number[] = [];

/** A cell that suits its column this badly makes the row suspect. */
const MISFIT = -1.5;
/** How much better the row must read elsewhere to be called shifted. */
const LEAST_GAIN_OF_SLIP = 2;
/** A comment may say anything; only a lone verdict there makes the row suspect. */
const isTelling = (role: Role, content: Content) => role !== 'comment' || content === 'verdict';
const isFigure = (content: Content | undefined) => content === 'figure' || content === 'pending';

/** One column of a page, and what it is for. */
interface Place {
  readonly role: Role;
  readonly column: number;
}

const PLACES = new WeakMap<Columns, readonly Place[]>();

/** The columns of a page one by one, as every row of it asks for them. */
function placesOf(columns: Columns): readonly Place[] {
  const known = PLACES.get(columns);
  if (known) return known;
  const places: Place[] = [];
  for (const [role, own] of columns) for (const column of own) places.push({ role, column });
  PLACES.set(columns, places);
  return places;
}

/** True where no cell contradicts its column. */
function isInPlace(places: readonly Place[], contents: readonly Content[]): boolean {
  for (const { role, column } of places) {
    const content = contents[column] ?? 'blank';
    if (content !== 'blank' && suits(role, content) <= MISFIT && isTelling(role, content)) return false;
  }
  return true;
}

/** How well the row's cells suit the columns, in all. */
function fitOf(places: readonly Place[], contents: readonly Content[]): number {
  let sum = 0;
  for (const { role, column } of places) sum += suits(role, contents[column] ?? 'blank');
  return sum;
}

/** True where a column of a role holds one of these. */
function holds(
  columns: Columns,
  role: Role,
  contents: readonly Content[],
  kinds: readonly Content[],
): boolean {
  for (const column of columns.get(role) ?? NO_COLUMNS)
    if (kinds.includes(contents[column] ?? 'blank')) return true;
  return false;
}

/** True where the label, or every figure, stands in another column than the page's. */
function isElsewhere(columns: Columns, contents: readonly Content[]): boolean {
  if (contents.includes('numberedLabel') && !holds(columns, 'indicator', contents, ['numberedLabel']))
    return true;
  if (!contents.some(isFigure)) return false;
  for (const role of FIGURES) if (holds(columns, role, contents, FIGURE_LIKE)) return false;
  const explained = new Set(
    flatMapList([...columns], ([role, own]) =>
      filterList(own, (column) => suits(role, contents[column] ?? 'blank') > 0),
    ),
  );
  return contents.some((content, column) => isFigure(content) && !explained.has(column));
}

/**
 * The row's columns with the other halves of split cells: what no role explains right of the label or of the figure.
 * Where the first half of a label reads like a 施策, it still stands under the head of the indicators.
 */
function withSplitCells(
  page: Page,
  columns: ReadonlyMap<Role, number>,
  contents: readonly Content[],
  texts: readonly string[],
): Map<Role, number[]> {
  const taken = new Set(columns.values());
  const joined = new Map(mapList([...columns], ([role, column]) => [role, [column]]));
  const next = (role: Role) => (columns.get(role) ?? Number.NaN) + 1;
  const isFree = (column: number) => !taken.has(column);
  const label = next('indicator');
  if (isFree(label) && contents[label] === 'words') joined.get('indicator')?.push(label);
  const figure = next('figure');
  const halves = isFree(figure) && areHalves(contents, texts, figure - 1);
  if (halves) joined.get('figure')?.push(figure);
  const measure = columns.get('measure');
  const isFirst = (column: number) => column + 1 === columns.get('indicator');
  if (
    measure !== undefined &&
    isFirst(measure) &&
    contents[measure] === 'words' &&
    page.columns.get('indicator')?.includes(measure)
  ) {
    joined.get('indicator')?.unshift(measure);
    joined.delete('measure');
  }
  return joined;
}

/** Columns beyond the page's own that a slipped row may reach. */
const COLUMNS_BEYOND_PAGE = 4;

/**
 * True where a person gives the columns of actual and target, and the label stands in its own, or figures and nothing else in
 * theirs: then the figures are those, one blank or not. What stands in one cell may be split over two all the same.
 */
function isAsGiven({ given, columns }: Page, contents: readonly Content[]): boolean {
  if (!given?.columns.has('actual') && !given?.columns.has('target')) return false;
  const fitsOf = (...roles: readonly Role[]) =>
    flatMapList(roles, (role) =>
      mapList(columns.get(role) ?? [], (column) => suits(role, contents[column] ?? 'blank')),
    );
  const fits = fitsOf(...FIGURES);
  const inPlace = fits.some((fit) => fit > 0) && fits.every((fit) => fit > MISFIT);
  return inPlace || fitsOf('indicator').some((fit) => fit > 0);
}

/** What a column says of itself by its head, where figures of its own stand below it. */
const OTHER_FIGURES: readonly Role[] = [...FIGURES, 'part', 'rate', 'other'];

/**
 * True where the label stands in its place and the figure would be taken from a column that holds something of its own: another year's
 * figures, or the comment with no verdict behind it. What this year's cell does not say is then not said (docs/table-rules.md, decision 14).
 */
function takesFromOthers({ header, alignment, columns: own }: Page, columns: Columns): boolean {
  // Where the body has moved as a whole, its figures' own head stands over other cells.
  const heads = flatMapList(alignment.assignments, ({ role, header: head }) =>
    FIGURES.includes(role) && head ? head.column : [],
  );
  const taken = [...heads, ...flatMapList(FIGURES, (role) => own.get(role) ?? [])];
  const status = columns.get('indicatorStatus')?.[0] ?? -1;
  return flatMapList(FIGURES, (role) => columns.get(role) ?? []).some((column) => {
    if (taken.includes(column)) return false;
    const roles = header.columns.find((head) => head.column === column)?.word.roles ?? [];
    return roles.some((role) => OTHER_FIGURES.includes(role)) || (roles[0] === 'comment' && status < column);
  });
}

/** Columns of the row's own cells where it does not stand under the header, or null where it does. */
export function columnsOfSlippedRow(page: Page, { contents: all, texts }: BodyRow): Columns | null {
  const reach = page.lastColumn + COLUMNS_BEYOND_PAGE;
  const contents = withHalves(all.length > reach ? all.slice(0, reach) : all, texts);
  const places = placesOf(page.columns);
  if (isInPlace(places, contents) && !isElsewhere(page.columns, contents)) return null;
  if (isAsGiven(page, contents)) return null;
  const columns = alignRow(page.alignment.assignments, contents);
  if (!columns) return null;
  const own = withSplitCells(page, columns, contents, texts);
  const moved = [...own].some(([role, list]) =>
    list.some((column) => !page.columns.get(role)?.includes(column)),
  );
  // Where label and figure stand in their place, only two things show a slip: the other half of a split figure, and a
  // verdict behind a ※2 that holds none, though it does on other rows.
  const isUnder = (roles: readonly Role[], is: (content: Content) => boolean) =>
    roles.some((role) => page.columns.get(role)?.some((column) => is(contents[column] ?? 'blank')) === true);
  const labelled = isUnder(['indicator'], (content) => suits('indicator', content) > 0);
  if (labelled && takesFromOthers(page, own)) return null;
  const status = (list: readonly number[] | undefined) => contents[list?.[0] ?? -1] ?? 'blank';
  const verdictElsewhere =
    page.holdsVerdicts &&
    status(own.get('indicatorStatus')) === 'verdict' &&
    !['verdict', 'dash'].includes(status(page.columns.get('indicatorStatus')));
  const split = (own.get('figure')?.length ?? 0) > (page.columns.get('figure')?.length ?? 0);
  if (labelled && isUnder(FIGURES, isFigure) && !verdictElsewhere && !split) return null;
  let sum = 0;
  for (const [role, column] of columns) sum += suits(role, contents[column] ?? 'blank');
  // Two halves that make one figure are no chance likeness.
  return moved && sum >= fitOf(places, contents) + (split ? 0 : LEAST_GAIN_OF_SLIP) ? own : null;
}
