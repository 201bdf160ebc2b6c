import { done, type FileResult } from '../../failure.js';
import type { OfficePackage } from '../package/open-package.js';
import { attributeOf } from '../xml/walk.js';

/** Whether the author marked the workbook as final (custom property `_MarkAsFinal`). */
export function isMarkedFinal(pack: OfficePackage): FileResult<boolean> {
  const roots = pack.relationships('');
  if (!roots.ok) return roots;
  const part = roots.value.find((relationship) => relationship.kind === 'custom-properties')?.part;
  if (part === undefined || !pack.has(part)) return done(false);
  const properties = pack.tree(part);
  if (!properties.ok) return properties;
  const mark = properties.value.children.find((child) => attributeOf(child, 'name') === '_MarkAsFinal');
  const value = mark?.children[0]?.text.trim().toLowerCase();
  return done(value === 'true' || value === '1');
}
