import { codeOf } from './question.js';

/** Why nothing is asked here. */
export interface Refusal {
  readonly why:
    | 'too-old' // this Excel lacks what the add-in itself needs
    | 'saved' // the workbook was saved before: somebody may want it
    | 'protected' // its structure: no sheet could be added
    | 'in-use' // sheets hold something
    | 'unanswered'; // Excel could not be asked
  /** Sheets that hold something, or the code of the error. */
  readonly which: readonly string[];
}

/** The sheets of a workbook, by id, before anything was added. */
export interface Ground {
  readonly sheetIds: readonly string[];
}

/**
 * Looks whether the workbook is new and empty: never saved (where this Excel can be asked), no protected structure, and on every sheet, hidden ones
 * too, no cell with content or format, no table and no chart. Shapes and names without cells are not looked for.
 * @param asksSaved whether `previouslySaved` is there and means something
 */
export async function newAndEmpty(
  excel: Pick<typeof Excel, 'run'>,
  asksSaved: boolean,
): Promise<
  { readonly ok: true; readonly ground: Ground } | { readonly ok: false; readonly refusal: Refusal }
> {
  try {
    return await excel.run(async (context) => {
      const { workbook } = context;
      const { worksheets } = workbook;
      worksheets.load('items/id,items/name');
      workbook.protection.load('protected');
      if (asksSaved) workbook.load('previouslySaved');
      await context.sync();
      const looked = worksheets.items.map((sheet) => {
        const all = sheet.getUsedRange();
        const values = sheet.getUsedRangeOrNullObject(true);
        all.load('rowIndex,columnIndex,rowCount,columnCount');
        values.load('rowCount');
        sheet.tables.load('items/id');
        sheet.charts.load('items/name');
        return { sheet, all, values };
      });
      await context.sync();
      const inUse = looked.filter(
        ({ sheet, all, values }) =>
          !values.isNullObject ||
          all.rowIndex + all.columnIndex + all.rowCount + all.columnCount !== 2 ||
          sheet.tables.items.length + sheet.charts.items.length > 0,
      );
      const refuse = (why: Refusal['why'], which: readonly string[] = []) =>
        ({ ok: false, refusal: { why, which } }) as const;
      if (asksSaved && workbook.previouslySaved) return refuse('saved');
      if (workbook.protection.protected) return refuse('protected');
      if (inUse.length > 0)
        return refuse(
          'in-use',
          inUse.map(({ sheet }) => sheet.name),
        );
      return { ok: true, ground: { sheetIds: worksheets.items.map(({ id }) => id) } } as const;
    });
  } catch (error) {
    return { ok: false, refusal: { why: 'unanswered', which: [codeOf(error)] } };
  }
}
