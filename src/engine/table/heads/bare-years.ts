import { westernYear } from '../../lexicon/eras.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { eraOfBareYears } from '../../year/fiscal-year.js';
import type { Header } from './header.js';

/**
 * The header with the years that its heads name without an era (`15年度`, `6年度`).
 * @param title fiscal year of the title, null where it names none
 */
export function withBareYears(header: Header, title: number | null): Header {
  const years = flatMapList(header.columns, ({ word }) => word.bareYear ?? []);
  if (years.length === 0) return header;
  const era = eraOfBareYears(years, title);
  const columns = mapList(header.columns, (column) =>
    column.word.bareYear === undefined
      ? column
      : { ...column, word: { ...column.word, year: westernYear(era, column.word.bareYear) } },
  );
  return { ...header, columns };
}
