import { ask, type ExcelLibrary } from '../ask.js';

/** The sheets of a workbook before new ones were begun, by id. */
export type SheetsBefore = ReadonlySet<string>;

/** What was to be made and was not made to its end. */
export interface Begun {
  readonly before: SheetsBefore;
  /** Ids of sheets that are ours for certain. */
  readonly made: readonly string[];
  /** Names that the new sheets were to have. */
  readonly names: readonly string[];
  /** Id of the sheet to have in front afterwards, where that matters. */
  readonly front?: string;
}

/**
 * Takes sheets away again that were not made to their end. Excel does what comes before the failing part of a request,
 * so that a sheet may be there whose id never came back: one is known as ours by its id, or by a name it was to have
 * while it still holds nothing.
 * @returns the names of new sheets that are still there, or of all that were to be made where Excel can't be asked
 */
export async function takeAway(
  excel: ExcelLibrary,
  { before, made, names, front }: Begun,
): Promise<readonly string[]> {
  const taken = await ask(excel, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    const looked = worksheets.items
      .filter(({ id }) => !before.has(id))
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
    for (const { used } of looked) used.load('address');
    await context.sync();
    const isOurs = ({ sheet, used }: (typeof looked)[number]) =>
      made.includes(sheet.id) || (used.isNullObject && names.includes(sheet.name));
    for (const one of looked) if (isOurs(one)) one.sheet.delete();
    // A hidden sheet can't come to the front.
    const back = worksheets.items.find(({ id, visibility }) => id === front && visibility === 'Visible');
    if (looked.length > 0) back?.activate();
    await context.sync();
    return looked.filter((one) => !isOurs(one)).map(({ sheet }) => sheet.name);
  });
  return taken.ok ? taken.value : names;
}
