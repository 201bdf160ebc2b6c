import { mapList } from '../../lists/map-list.js';
import { type Content, FIGURE_LIKE } from './content.js';

/**
 * The columns that most of the rows fill with figures, or with a dash or a word for one.
 * @param rows what stands in each cell of each row
 */
export function columnsOfFigures(rows: readonly (readonly Content[])[]): ReadonlySet<number> {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return new Set(
    Array.from({ length: width }, (_, column) => column).filter((column) => {
      const filled = mapList(rows, (row) => row[column] ?? 'blank').filter((own) => own !== 'blank');
      const figures = filled.filter((own) => FIGURE_LIKE.includes(own)).length;
      return filled.includes('figure') && figures * 2 > filled.length;
    }),
  );
}
