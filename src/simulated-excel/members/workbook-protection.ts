import { accessDenied } from '../wire/api-error.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import type { Scene } from './scene.js';

/**
 * Refuses what a protected structure forbids: sheets can't be added, deleted, moved, renamed, hidden or shown (Microsoft
 * Support, "Protect a workbook"). Which code Excel gives is documented nowhere; that of a protected sheet is our guess.
 */
export function whileStructureIsOpen({ workbook }: Scene): void {
  if (workbook.structureProtected) throw accessDenied();
}

/** `workbook.protection`. API reference, "WorkbookProtection"; what its own methods do is not asked for here. */
export const workbookProtection: (scene: Scene) => WireObject = wireClass('WorkbookProtection', {
  since: '1.7',
  scalars: { Protected: { get: ({ workbook }) => workbook.structureProtected } },
});
