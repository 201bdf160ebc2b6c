import type { LayoutPage, SummaryTable } from '../table/summary-table.js';
import { columnsByRole, readingOfPage } from './reading-of.js';
import { sayReading } from './say-reading.js';

/** What a person can give to settle a table whose columns are not certain, as `--columns` takes it. */
export interface ColumnsToGive {
  /** The columns as they were read. */
  readonly asRead: string;
  /** The columns of the other way; null where there is none. */
  readonly otherWay: string | null;
}

const isUnsure = ({ certainty }: LayoutPage) => certainty === 'unsure' || certainty === 'contradicted';

/** A page's columns with those of the other way in the place of its own. */
function otherWay(page: LayoutPage): string | null {
  if (!page.rival) return null;
  const own = readingOfPage(page);
  const rival = columnsByRole(page.rival.columns);
  const { actual: _actual, target: _target, figure: _figure, ...beside } = own.columns;
  // Of other verdicts the figures stay where they are.
  const others = rival.indicatorStatus === undefined ? beside : own.columns;
  // The same column read the other way round: only its head can say so.
  if (rival.figure !== undefined && rival.figure === own.columns.figure) return null;
  const taken = Object.values(rival);
  const free = Object.entries(others).filter(([, column]) => !taken.includes(column));
  return sayReading({ ...own, columns: { ...Object.fromEntries(free), ...rival } });
}

/** What to give for the first page that is not certain; null where all are. */
export function columnsToGive({ layout }: Pick<SummaryTable, 'layout'>): ColumnsToGive | null {
  const page = layout.pages.find(isUnsure);
  if (!page) return null;
  const { given, certainty } = page;
  const own = readingOfPage(page);
  // What the rows contradict is to be said again, aloud.
  const again = given !== null && certainty === 'contradicted';
  return {
    asRead: sayReading(again ? { ...own, confirmed: true } : own),
    otherWay: otherWay(page),
  };
}
