import { cellText, type Sheet } from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { tidySpaces } from '../../text/fold.js';
import { columnsIn, type GivenReading } from '../kinds/reading.js';
import { columnIndex, faultIn, type ReadingFault } from '../kinds/reading-fault.js';
import type { HeaderWord } from '../kinds/role.js';
import { headText } from './head-text.js';
import { columnsOf, type Header, type HeaderColumn, isHeader } from './header.js';
import { spread } from './second-line.js';
import { labelBelow, seenHeads } from './seen-heads.js';
import { leftOfSubject, subjectOfHeads } from './subject-of-heads.js';
import { readTitle } from './title.js';

/** The heads that a given reading is for: where a person says they are, or where their words stand. */

export interface GivenHeaders {
  readonly headers: readonly Header[];
  readonly fault: { readonly fault: ReadingFault; readonly reading: GivenReading } | null;
}

/** Rows of heads, as indices into `sheet.rows`. */
interface Place {
  readonly row: number;
  readonly height: number;
}

const LABELS: HeaderWord = { roles: ['indicator'], year: null, targetFirst: false };

/** The header of rows that a person says are heads, whatever their words. */
function headerOfRows(sheet: Sheet, { row, height }: Place): Header {
  const lines = sheet.rows.slice(row, row + height);
  const [first = [], ...below] = lines;
  const texts = below.reduce<readonly string[]>(
    (above, line) => spread(above, line),
    mapList(first, headText),
  );
  const columns = columnsOf(texts);
  if (isHeader(columns)) return { row, height, columns, texts };
  const names = columns.some(({ word }) => word.roles.includes('indicator'));
  const label = names ? null : labelBelow(sheet, row + height - 1);
  const labels: HeaderColumn[] =
    label === null ? [] : [{ column: label, text: tidySpaces(texts[label] ?? ''), word: LABELS, span: 1 }];
  const others = mapList(
    filterList(columns, ({ column }) => column !== label),
    (head) => ({ ...head, span: 1 }),
  );
  return {
    row,
    height,
    columns: [...others, ...labels].sort((a, b) => a.column - b.column),
    texts,
    guessed: true,
  };
}

const firstFilled = (sheet: Sheet, { row, height }: Place) =>
  sheet.rows.slice(row, row + height).reduce((least, cells) => {
    const own = cells.findIndex((cell) => cellText(cell).trim() !== '');
    return own < 0 ? least : Math.min(least, own);
  }, Number.POSITIVE_INFINITY);

/**
 * All places whose words are those of a reading.
 * @param above the place of the first, where it is known: those below it are pages of its table, and of its year
 */
function placesOf(sheet: Sheet, subject: string, heights: readonly number[], above?: Place): Place[] {
  const places: Place[] = above ? [above] : [];
  const left = leftOfSubject(subject) - sheet.firstColumn;
  for (let row = above ? above.row + above.height : 0; row < sheet.rows.length; row += 1) {
    const height = heights.find((own) => {
      const place = { row, height: own };
      if (firstFilled(sheet, place) !== left || row + own > sheet.rows.length) return false;
      const { year } = readTitle(sheet, places[0]?.row ?? row);
      return subjectOfHeads(sheet, row, row + own - 1, year) === subject;
    });
    if (height === undefined) continue;
    places.push({ row, height });
    row += height - 1;
  }
  return places;
}

/** Heads of so many lines are looked for where the reading does not say how many there are. */
const HEIGHTS = [1, 2, 3] as const;

/** Where a reading without words of its own applies: at the rows it names, else at the first heads there are. */
function placeOfAsked(sheet: Sheet, { headRows }: GivenReading, found: readonly Header[]): Place | null {
  if (headRows) return { row: headRows[0] - 1 - sheet.firstRow, height: headRows[1] - headRows[0] + 1 };
  const [first] = found;
  return first ?? seenHeads(sheet);
}

function placesFor(sheet: Sheet, reading: GivenReading, found: readonly Header[]): Place[] {
  const { headRows, subject } = reading;
  if (subject !== '') return placesOf(sheet, subject, headRows ? [headRows[1] - headRows[0] + 1] : HEIGHTS);
  const own = placeOfAsked(sheet, reading, found);
  if (!own) return [];
  const { year } = readTitle(sheet, own.row);
  const same = subjectOfHeads(sheet, own.row, own.row + own.height - 1, year);
  return placesOf(sheet, same, [own.height], { row: own.row, height: own.height });
}

/** What points out of the cells that were read, or null. */
function faultOn(sheet: Sheet, reading: GivenReading): ReadingFault | null {
  const width = sheet.rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (const [role, column] of columnsIn(reading)) {
    const index = (columnIndex(column) ?? -1) - sheet.firstColumn;
    if (index < 0 || index >= width) return { code: 'column-outside', role, column };
  }
  const last = sheet.firstRow + sheet.rows.length;
  const { headRows, lastRow, subject } = reading;
  // Where the table ended last year says nothing of where it ends now.
  const rows = subject === '' ? [...(headRows ?? []), ...(lastRow === null ? [] : [lastRow])] : [];
  const row = rows.find((own) => own <= sheet.firstRow || own > last);
  return row === undefined ? null : { code: 'row-outside', row };
}

const overlaps = (one: Place, other: Place) =>
  one.row < other.row + other.height && other.row < one.row + one.height;

/** A header of two tables beside each other is given its reading where all columns of it lie on one side. */
function isWithin({ band }: Header, sheet: Sheet, reading: GivenReading): boolean {
  if (!band) return true;
  return columnsIn(reading).every(([, column]) => {
    const index = (columnIndex(column) ?? -1) - sheet.firstColumn;
    return index >= band[0] && index < band[1];
  });
}

/**
 * The headers of a sheet with the readings that are given for them.
 * @param found the headers its words give
 * @param readings the one that counts first in front
 * @returns the first fault of a reading that is for this sheet, or null; and the headers, from top to bottom
 */
export function givenHeaders(
  sheet: Sheet,
  found: readonly Header[],
  readings: readonly GivenReading[],
): GivenHeaders {
  const claimed: { place: Place; reading: GivenReading }[] = [];
  for (const reading of readings) {
    const places = placesFor(sheet, reading, found);
    const isForThis = places.length > 0 || reading.subject === '';
    const fault = isForThis ? (faultIn(reading) ?? faultOn(sheet, reading)) : null;
    if (fault) return { headers: found, fault: { fault, reading } };
    if (places.length === 0 && reading.subject === '')
      return { headers: found, fault: { fault: { code: 'no-head-rows' }, reading } };
    for (const place of places)
      if (!claimed.some((own) => overlaps(own.place, place))) claimed.push({ place, reading });
  }
  if (claimed.length === 0) return { headers: found, fault: null };
  // Heads that nobody but a person sees are the first of the table: what stands above them is something else.
  const unseen = claimed.find(
    ({ reading, place }) => reading.subject === '' && !found.some((header) => overlaps(place, header)),
  );
  const first = unseen?.place.row ?? 0;
  const free = filterList(
    found,
    (header) => header.row >= first && !claimed.some(({ place }) => overlaps(place, header)),
  );
  const given = flatMapList(claimed, ({ place, reading }): Header[] => {
    const own = filterList(found, ({ row, height }) => row === place.row && height === place.height);
    if (own.some((header) => isWithin(header, sheet, reading)))
      return mapList(own, (header) =>
        isWithin(header, sheet, reading) ? { ...header, given: reading } : header,
      );
    return [{ ...headerOfRows(sheet, place), given: reading }];
  });
  return { headers: [...free, ...given].sort((a, b) => a.row - b.row), fault: null };
}
