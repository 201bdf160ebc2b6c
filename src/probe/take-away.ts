import type { Ground } from './new-and-empty.js';

/** Custom XML parts of the questions. */
export const PROBE_NAMESPACE = 'urn:soukatsu:probe';

/** The sheet of the questions. */
export const PROBE_SHEET = '総括表アシスト probe';

/** Whether a sheet is the probe's by its name: that of the questions, or one a question gave. A person may add sheets meanwhile. */
const isOwn = (name: string): boolean => name === PROBE_SHEET || /^probe-/i.test(name);

/**
 * Takes away every sheet of the questions that was not there before, and their parts; events are on again.
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
    return worksheets.items.filter(({ id, name }) => !sheetIds.includes(id) && isOwn(name));
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
