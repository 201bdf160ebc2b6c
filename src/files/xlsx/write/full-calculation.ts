import { done, type FileResult } from '../../failure.js';
import type { XlsxSource } from '../workbook/xlsx-source.js';
import { prefixOf, tagWithAttribute } from '../xml/splice.js';
import { childOf } from '../xml/tree.js';
import { flagOf } from '../xml/walk.js';
import type { PartEdits } from './part-edits.js';

/** What may stand before `calcPr` in a workbook part (18.2.27). */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** Has Excel calculate everything when it opens the workbook. */
export function calculateOnLoad(source: XlsxSource, edits: PartEdits): FileResult<null> {
  const { part, root } = source.workbook;
  const text = source.pack.text(part);
  if (!text.ok) return text;
  const settings = childOf(root, 'calcPr');
  if (settings) {
    if (flagOf(settings, 'fullCalcOnLoad')) return done(null);
    const { start, openEnd } = settings;
    const tag = tagWithAttribute(text.value.text.slice(start, openEnd), 'fullCalcOnLoad', '1');
    edits.splice(part, [{ start, end: openEnd, text: tag }]);
    return done(null);
  }
  const after = root.children.filter((child) => BEFORE.has(child.local)).at(-1);
  const at = after?.end ?? root.closeStart;
  edits.splice(part, [{ start: at, end: at, text: `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>` }]);
  return done(null);
}
