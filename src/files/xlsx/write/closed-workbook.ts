import { done, type FileFailureCode, type FileResult } from '../../failure.js';
import type { OfficePackage } from '../package/open-package.js';
import type { XlsxSource } from '../workbook/xlsx-source.js';
import { childOf } from '../xml/tree.js';
import { attributeOf } from '../xml/walk.js';

const CLOSURES = [
  'workbook-signed',
  'workbook-final',
  'workbook-reserved',
] as const satisfies readonly FileFailureCode[];

/** How an author closed a whole workbook to changes; each is the failure of a write that was not told to go on. */
type Closure = (typeof CLOSURES)[number];

/** Whether a write failed because the workbook is closed to changes: it may be told to go on. */
export function isClosure(code: FileFailureCode): code is Closure {
  return CLOSURES.some((closure) => closure === code);
}

/** How the workbook is closed, what weighs most first; empty where it may be written. */
export function closuresOf({ pack, workbook }: XlsxSource): FileResult<readonly Closure[]> {
  const signed = isSigned(pack);
  if (!signed.ok) return signed;
  const final = isMarkedFinal(pack);
  if (!final.ok) return final;
  const sharing = childOf(workbook.root, 'fileSharing');
  // 18.2.12; `readOnlyRecommended` alone closes nothing, it only asks when the file is opened.
  const reserved = ['reservationPassword', 'hashValue'].some(
    (name) => sharing !== undefined && Boolean(attributeOf(sharing, name)),
  );
  const found: Record<Closure, boolean> = {
    'workbook-signed': signed.value,
    'workbook-final': final.value,
    'workbook-reserved': reserved,
  };
  return done(CLOSURES.filter((closure) => found[closure]));
}

/** Signatures hang on an origin part (ISO/IEC 29500-2 13.2), which may stay behind without any once they were removed. */
function isSigned(pack: OfficePackage): FileResult<boolean> {
  const roots = pack.relationships('');
  if (!roots.ok) return roots;
  const origin = roots.value.find(({ kind }) => kind === 'origin');
  if (!origin) return done(false);
  const signatures = pack.relationships(origin.part);
  return signatures.ok ? done(signatures.value.some(({ kind }) => kind === 'signature')) : signatures;
}

/** The author's mark as final is a custom property, `_MarkAsFinal`. */
function isMarkedFinal(pack: OfficePackage): FileResult<boolean> {
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
