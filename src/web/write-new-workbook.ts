import type { SheetContent } from '../engine/index.js';
import type { NewWorkbook } from '../new-workbook/index.js';
import type { Maker } from '../own-books/mark.js';

/**
 * Writes a new workbook, with charts where its sheets have some. The writer is WebAssembly of its own file beside the page, loaded when it
 * is first asked for; rejects where it can't be loaded.
 * @param by what makes it: the mark by which the book is known as made here, whoever reads it
 * @param customXml parts it keeps as they are
 */
export async function writeNewWorkbook(
  sheets: readonly SheetContent[],
  by: Maker,
  customXml: readonly Uint8Array[] = [],
): Promise<NewWorkbook> {
  const [{ default: start }, { writeWorkbook }, { sealOf }] = await Promise.all([
    import('wasm-xlsxwriter/web'),
    import('../new-workbook/index.js'),
    import('../own-books/mark.js'),
  ]);
  await start();
  return writeWorkbook(sheets, customXml, sealOf(by));
}
