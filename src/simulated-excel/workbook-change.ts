import type { Area } from './area.js';
import type { SimulatedSheet } from './sheet.js';

/** Who changes the workbook: the person at this Excel, this add-in, or somebody else in a shared workbook. */
export type Author = 'person' | 'addin' | 'remote';

/** What happened to the cells, in Excel's own words (`Excel.DataChangeType`). */
export type CellsChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted';

/** What listeners hear. */
export type WorkbookChange =
  | {
      readonly kind: 'cells';
      readonly sheet: SimulatedSheet;
      readonly area: Area;
      readonly changeType: CellsChangeType;
      readonly author: Author;
    }
  | { readonly kind: 'formats'; readonly sheet: SimulatedSheet; readonly area: Area }
  | { readonly kind: 'selection'; readonly sheet: SimulatedSheet; readonly area: Area }
  | { readonly kind: 'activation'; readonly from: SimulatedSheet; readonly sheet: SimulatedSheet }
  /** Sheets came, went, moved, or changed name, visibility or protection. */
  | { readonly kind: 'sheets' };
