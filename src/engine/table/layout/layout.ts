import { columnLetters } from '../../../cells/address.js';
import type { Sheet } from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { tidySpaces } from '../../text/fold.js';
import { subjectOfHeads } from '../heads/subject-of-heads.js';
import type { Role } from '../kinds/role.js';
import type { Layout, LayoutPage, TakenColumn, Testimony, Votes } from '../summary-table.js';
import { columnsOf, type FigureColumns } from './candidate.js';
import type { Page } from './page.js';
import type { Weighed } from './weigh.js';

/** How the columns were taken, and what bears it out, as the result keeps it. */

const isSaid = ({ fits, contradicts }: Votes) => fits + contradicts > 0;

function testimonyOf({ rate, verdict, dash, tally }: Weighed): Testimony {
  const all = { rate: { fits: rate.fits, contradicts: rate.contradicts }, verdict, dash, tally };
  return Object.fromEntries(filterList(Object.entries(all), ([, votes]) => isSaid(votes)));
}

const ROLES: Readonly<Record<FigureColumns['kind'], readonly Role[]>> = {
  combined: ['figure'],
  split: ['actual', 'target'],
};

function taken(sheet: Sheet, { header, sheetColumn }: Page, role: Role, column: number): TakenColumn {
  return {
    role,
    column: columnLetters(sheet.firstColumn + sheetColumn(column)),
    head: tidySpaces(header.texts[column] ?? ''),
  };
}

function figuresOf(sheet: Sheet, page: Page, { candidate }: Weighed): TakenColumn[] {
  return mapList(columnsOf(candidate.columns), (column, place) =>
    taken(sheet, page, ROLES[candidate.columns.kind][place] ?? 'figure', column),
  );
}

/** The way that makes a page's columns doubtful: other figures, or other verdicts. */
function rivalOf(sheet: Sheet, page: Page): LayoutPage['rival'] {
  const { certainty, decision, otherVerdicts } = page.settled;
  if (certainty !== 'unsure' && certainty !== 'contradicted') return null;
  if (otherVerdicts) {
    const { column, other } = otherVerdicts;
    return { columns: [taken(sheet, page, 'indicatorStatus', column)], testimony: { verdict: other } };
  }
  const rival = decision?.rival;
  return rival ? { columns: figuresOf(sheet, page, rival), testimony: testimonyOf(rival) } : null;
}

/**
 * What the result keeps of a page.
 * @param year fiscal year of the title, null where it names none
 */
export function layoutPageOf(sheet: Sheet, page: Page, year: number | null): LayoutPage {
  const { header, rows, alignment, settled, given } = page;
  const { certainty, decision, otherVerdicts } = settled;
  const last = rows.at(-1)?.index ?? header.row;
  return {
    headRow: sheet.firstRow + header.row + 1,
    lastHeadRow: sheet.firstRow + header.row + header.height,
    firstRow: sheet.firstRow + header.row + header.height + 1,
    lastRow: sheet.firstRow + last + 1,
    subject: subjectOfHeads(sheet, header.row, header.row + header.height - 1, year),
    certainty,
    guessed: decision?.guessed ?? false,
    columns: flatMapList(
      filterList(alignment.assignments, ({ role }) => role !== 'other'),
      ({ role, columns }) => mapList(columns, (column) => taken(sheet, page, role, column)),
    ),
    rowWords: page.rowWords,
    given: given && { reading: given.reading, against: given.against },
    testimony: otherVerdicts ? { verdict: otherVerdicts.own } : decision ? testimonyOf(decision.best) : {},
    rival: rivalOf(sheet, page),
  };
}

const isCertain = ({ certainty }: LayoutPage) => certainty !== 'unsure' && certainty !== 'contradicted';

/** True where the rows say that the brackets of the page stand the other way round: that is of its own rows alone. */
const isTurned = ({ columns, rival }: LayoutPage) =>
  columns.some(
    ({ role, column }) =>
      role === 'figure' && rival?.columns.some((own) => own.role === role && own.column === column),
  );

/** One text for pages whose heads and columns are the same. */
const likeness = (page: LayoutPage) => {
  const columns = mapList(page.columns, ({ role, column, head }) => `${role} ${column} ${head}`).join('\n');
  return isTurned(page) ? `${columns}\nturned` : columns;
};

const RANK: readonly LayoutPage['certainty'][] = [
  'confirmed',
  'contradicted',
  'unsure',
  'settled',
  'unopposed',
];

/**
 * Pages of the same heads and columns are one: what confirms one of them holds on all, and else so does what makes one
 * doubtful.
 */
export function layoutOf(pages: readonly LayoutPage[]): Layout {
  const heads = new Map<string, LayoutPage>();
  for (const page of pages) {
    const key = likeness(page);
    const before = heads.get(key);
    if (!before || RANK.indexOf(page.certainty) < RANK.indexOf(before.certainty)) heads.set(key, page);
  }
  const all = mapList(pages, (page): LayoutPage => {
    const { certainty, testimony, rival } = heads.get(likeness(page)) ?? page;
    return { ...page, certainty, testimony, rival };
  });
  return { certain: all.every(isCertain), pages: all };
}
