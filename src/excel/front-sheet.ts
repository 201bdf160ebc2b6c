import type { FrontSheet, Outcome, StopWatching } from '../session/session.js';
import { ask, type ExcelLibrary } from './ask.js';

/** Which sheet the clerk has in front, and the way to bring another one there. */

/** The worksheet in front; fails where that is a chart sheet. One round trip. */
export function frontSheet(excel: ExcelLibrary): Promise<Outcome<FrontSheet>> {
  return ask(excel, async (context) => {
    const { worksheets } = context.workbook;
    const worksheet = worksheets.getActiveWorksheet();
    worksheet.load('id,name');
    worksheets.load('items/id');
    await context.sync();
    return { sheetId: worksheet.id, name: worksheet.name, sheets: worksheets.items.length };
  });
}

/** Brings a sheet to the front; its selection stays. A hidden sheet can't come there. One round trip. */
export function bringToFront(excel: ExcelLibrary, sheetId: string): Promise<Outcome<void>> {
  return ask(excel, async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
}

/**
 * Tells which sheet came to the front, each time another one does (ExcelApi 1.7). One round trip, and one for each change.
 * @param listen hears of the sheet; null where it has no cells (a chart sheet), or is not known
 * @returns the function that ends it; it never rejects
 */
export function watchFront(
  excel: ExcelLibrary,
  listen: (front: FrontSheet | null) => void,
): Promise<Outcome<StopWatching>> {
  return ask(excel, async (context) => {
    let watching = true;
    let last = 0;
    const tell = async () => {
      last += 1;
      const mine = last;
      const front = await frontSheet(excel);
      // Of two changes close together the answer to the first may come last.
      if (watching && mine === last) listen(front.ok ? front.value : null);
    };
    const { worksheets } = context.workbook;
    // Whoever leaves for a chart sheet is told of by the sheet that was left.
    const handlers = [worksheets.onActivated.add(tell), worksheets.onDeactivated.add(tell)];
    await context.sync();
    return async () => {
      watching = false;
      await Promise.all(
        handlers.map((handler) =>
          excel
            .run(handler.context, async (own) => {
              handler.remove();
              await own.sync();
            })
            .catch(() => undefined),
        ),
      );
    };
  });
}
