import type { OpenedSheet, OpenedWorkbook } from './opened-workbook.js';

/** Which sheet of a workbook is meant, where nobody has named one. */
export type MeantSheet<T> =
  | { readonly is: 'one'; readonly index: number; readonly found: T }
  | { readonly is: 'several'; readonly names: readonly string[] }
  | { readonly is: 'none' };

/**
 * The active sheet where it is one of those looked for, else the only visible one that is.
 * @param look gives what was found on a sheet; null where it is none of those
 */
export async function meantSheet<T>(
  { sheets, activeSheet }: Pick<OpenedWorkbook, 'activeSheet'> & { readonly sheets: readonly OpenedSheet[] },
  look: (index: number) => Promise<T | null>,
): Promise<MeantSheet<T>> {
  const active = sheets[activeSheet] ? await look(activeSheet) : null;
  if (active !== null) return { is: 'one', index: activeSheet, found: active };
  const others: { readonly index: number; readonly name: string; readonly found: T }[] = [];
  for (const [index, { name, visibility }] of sheets.entries()) {
    if (index === activeSheet || visibility !== 'visible') continue;
    const found = await look(index);
    if (found !== null) others.push({ index, name, found });
  }
  const [only] = others;
  if (!only) return { is: 'none' };
  if (others.length > 1) return { is: 'several', names: others.map(({ name }) => name) };
  return { is: 'one', index: only.index, found: only.found };
}
