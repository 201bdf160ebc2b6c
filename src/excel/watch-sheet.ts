import type { Outcome, SheetEvent, StopWatching } from '../session/session.js';
import { ask, type ExcelLibrary } from './ask.js';
import type { OwnSelections } from './own-selections.js';

/**
 * Listens to a sheet until it is told to stop: changed cells, moved rows, and cells a person selects. On the sheet
 * itself (ExcelApi 1.7), not on all sheets at once (1.9); it goes on while another sheet is in front. One round trip.
 * @param listen hears of each event after it happened; must not throw
 * @returns the function that takes the handlers away again; it never rejects, for the sheet may be gone by then
 */
export function watchSheet(
  excel: ExcelLibrary,
  sheetId: string,
  own: OwnSelections,
  listen: (event: SheetEvent) => void,
): Promise<Outcome<StopWatching>> {
  return ask(excel, async (context) => {
    let watching = true;
    const tell = (event: SheetEvent) => {
      if (watching) listen(event);
    };
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const changed = worksheet.onChanged.add(async ({ address, changeType }) =>
      tell({ kind: 'changed', address, moved: changeType !== 'RangeEdited' }),
    );
    const selected = worksheet.onSelectionChanged.add(async ({ address }) => {
      if (!own.isOwn(sheetId, address)) tell({ kind: 'selected', address });
    });
    await context.sync();
    return async () => {
      watching = false;
      await Promise.all(
        [changed, selected].map((handler) =>
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
