import type { Ground } from './new-and-empty.js';

/** Custom XML parts of the questions. */
export const PROBE_NAMESPACE = 'urn:soukatsu:probe';

/**
 * Takes away every sheet that was not there before, and the parts of the questions; events are on again.
 * @returns names of sheets that are left all the same, or null where Excel could not be asked; never rejects
 */
export async function takeAway(
  excel: Pick<typeof Excel, 'run'>,
  { sheetIds }: Ground,
  switchesEvents: boolean,
): Promise<readonly string[] | null> {
  const added = async (context: Excel.RequestContext) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    return worksheets.items.filter(({ id }) => !sheetIds.includes(id));
  };
  try {
    return await excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(PROBE_NAMESPACE);
      parts.load('items/id');
      if (switchesEvents) context.runtime.enableEvents = true;
      for (const sheet of await added(context)) {
        // A very hidden sheet can't be deleted.
        if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
        sheet.delete();
      }
      for (const part of parts.items) part.delete();
      await context.sync();
      return (await added(context)).map(({ name }) => name);
    });
  } catch {
    return null;
  }
}
