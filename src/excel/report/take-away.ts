import { ask, type ExcelLibrary } from '../ask.js';
import type { ReportPlan } from './report-names.js';

/** The sheets of a workbook before a report was begun, by id. */
export type SheetsBefore = ReadonlySet<string>;

/**
 * Takes the sheets of a report away again that was not made to its end. Excel does what comes before the failing part
 * of a request, so that a sheet may be there whose id never came back: one is known as ours by its id, or by a name
 * of the plan while it still holds nothing.
 * @param made ids of sheets that are ours for certain
 * @returns the names of new sheets that are still there, or of all it meant to make where Excel can't be asked
 */
export async function takeAway(
  excel: ExcelLibrary,
  before: SheetsBefore,
  made: readonly string[],
  plan: ReportPlan,
): Promise<readonly string[]> {
  const taken = await ask(excel, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const looked = worksheets.items
      .filter(({ id }) => !before.has(id))
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
    for (const { used } of looked) used.load('address');
    await context.sync();
    const isOurs = ({ sheet, used }: (typeof looked)[number]) =>
      made.includes(sheet.id) || (used.isNullObject && plan.names.includes(sheet.name));
    for (const one of looked) if (isOurs(one)) one.sheet.delete();
    await context.sync();
    return looked.filter((one) => !isOurs(one)).map(({ sheet }) => sheet.name);
  });
  return taken.ok ? taken.value : plan.names;
}
