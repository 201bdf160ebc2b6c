import type { Because, RowOfTable, RowPassedOver } from '../kinds/row-is.js';
import type { TextAt } from '../summary-table.js';
import type { Naming } from './names-of-row.js';
import type { RowCells } from './row-cells.js';

/** What a row is, decided once: everything after asks the decision and not the row. */
export type Decision =
  | (Decided<'indicator' | 'secondLine'> & {
      /** The row together with those whose cells go on in it. */
      readonly cells: RowCells;
      /** True where the last indicator is a part of this one. */
      readonly takesBack: boolean;
    })
  | (Decided<'total'> & { readonly label: TextAt })
  | Decided<Exclude<RowOfTable, 'indicator' | 'secondLine' | 'total'>>
  | Passed;

/** A row of which nothing is judged or counted. */
export type Passed = Decided<RowPassedOver> & {
  /** What stands there, where a person must look at it. */
  readonly texts: readonly TextAt[];
};

interface Decided<Is> {
  readonly is: Is;
  readonly because: Because;
  readonly names: readonly Naming[];
  /** False where what the rows above left open goes on below: over furniture of a page, or notes below a tally. */
  readonly interrupts: boolean;
}
