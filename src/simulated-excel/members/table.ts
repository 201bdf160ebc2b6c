import type { SimulatedTable } from '../table.js';
import { ApiError } from '../wire/api-error.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import { range } from './range.js';
import { rangeTarget } from './range-target.js';
import type { WorksheetTarget } from './worksheet.js';

interface TableTarget extends WorksheetTarget {
  readonly table: SimulatedTable;
}

const table: (target: TableTarget) => WireObject = wireClass<TableTarget>('Table', {
  id: ({ table: { id } }) => id,
  scalars: {
    Id: { get: ({ table: { id } }) => id },
    ShowTotals: { get: ({ table: { showTotals } }) => showTotals },
  },
  methods: {
    // Which error Excel gives without a totals row is not documented.
    GetTotalRowRange: {
      call: ({ scene, sheet, table: { area, showTotals } }) => {
        if (!showTotals) throw new ApiError('GeneralException', 'The table has no totals row.');
        return range(rangeTarget(scene, sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }));
      },
    },
  },
});

/** `worksheet.tables`. */
export const tableCollection: (target: WorksheetTarget) => WireObject = wireClass<WorksheetTarget>(
  'TableCollection',
  {
    items: (target) => target.sheet.tables.map((own) => table({ ...target, table: own })),
    item: (target, key) => {
      const own = target.sheet.tables.find(({ id }) => id === key);
      return own ? table({ ...target, table: own }) : null;
    },
  },
);
