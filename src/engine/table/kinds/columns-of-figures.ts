import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { type Content, FIGURE_LIKE } from './content.js';

/**
 * The columns that most of the rows fill with figures, or with a dash or a word for one.
 * @param rows what stands in each cell of each row
 */
export function columnsOfFigures(rows: readonly (readonly Content[])[]): ReadonlySet<number> {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return new Set(
    filterList(
      Array.from({ length: width }, (_, column) => column),
      (column) => {
        const filled = filterList(
          mapList(rows, (row) => row[column] ?? 'blank'),
          (own) => own !== 'blank',
        );
        const figures = filterList(filled, (own) => FIGURE_LIKE.includes(own)).length;
        return filled.includes('figure') && figures * 2 > filled.length;
      },
    ),
  );
}
