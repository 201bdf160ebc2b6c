import { escapeXml } from '../../../cells/xml-text.js';
import type { EmphasisRule } from '../../../emphasis/emphasis.js';
import type { EmphasisLook } from '../../../emphasis/look.js';
import { isOurs } from '../../../emphasis/note.js';
import { type CellRange, formatRange, parseRange } from '../sheet/cell-range.js';
import type { ScannedSheet } from '../sheet/scanned-sheet.js';
import { prefixOf, type Splice } from '../xml/splice.js';
import type { XmlElement } from '../xml/tree.js';
import { numberOf } from '../xml/walk.js';
import type { StylesEditor } from './styles-editor.js';

/** What may stand before conditional formats in a worksheet (18.3.1.99). */
const BEFORE = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

/** Where a highlight stands, `null` where its range or a colour cannot be read. */
export function highlightRange({ range, look }: EmphasisRule): CellRange | null {
  const colours = [look.fill, look.font];
  return colours.every((colour) => /^#[0-9A-Fa-f]{6}$/.test(colour)) ? parseRange(range) : null;
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** The look as content of `dxf`, in the order it must have (18.8.14). */
function lookXml(look: EmphasisLook, prefix: string, numberFormatId: (code: string) => number): string {
  const open = (name: string, inner: string, attributes = '') =>
    `<${prefix}${name}${attributes}>${inner}</${prefix}${name}>`;
  const empty = (name: string, attributes = '') => `<${prefix}${name}${attributes}/>`;
  const argb = (colour: string) => ` rgb="FF${colour.slice(1).toUpperCase()}"`;
  const flags = [look.bold ? 'b' : '', look.italic ? 'i' : '', look.underline ? 'u' : ''];
  const font = flags.map((flag) => (flag ? empty(flag) : '')).join('') + empty('color', argb(look.font));
  const code = ` numFmtId="${numberFormatId(look.numberFormat)}" formatCode="${escapeXml(look.numberFormat)}"`;
  const fill = open('patternFill', empty('bgColor', argb(look.fill)));
  const frame = SIDES.map((side) => open(side, empty('color', argb(look.font)), ' style="dashed"')).join('');
  return (
    open('font', font) +
    empty('numFmt', code) +
    open('fill', fill) +
    (look.dashedFrame ? open('border', frame) : '')
  );
}

/**
 * Splices that take our conditional formats away and put the given ones after everybody else's. Nothing changes where the sheet already
 * holds exactly these.
 */
export function spliceHighlights(
  text: string,
  sheet: ScannedSheet,
  highlights: readonly EmphasisRule[],
  styles: StylesEditor,
): Splice[] {
  const prefix = prefixOf(sheet.root.name);
  const removed = ourFormats(sheet);
  const others = sheet.parts.flatMap((part) => rulesIn(part)).filter((rule) => !isOurRule(rule));
  let priority = others.reduce((most, rule) => Math.max(most, numberOf(rule, 'priority') ?? 0), 0);
  const added = highlights.map((highlight) => {
    const range = highlightRange(highlight);
    if (!range) return '';
    const format = styles.differential((p, id) => lookXml(highlight.look, p, id));
    const rule = `<${prefix}cfRule type="expression" dxfId="${format}" priority="${++priority}"><${prefix}formula>${escapeFormula(highlight.formula)}</${prefix}formula></${prefix}cfRule>`;
    return `<${prefix}conditionalFormatting sqref="${formatRange(range)}">${rule}</${prefix}conditionalFormatting>`;
  });
  const present = removed.map(({ start, end }) => text.slice(start, end)).join('');
  if (present === added.join('')) return [];
  const last = sheet.parts.filter((part) => BEFORE.has(part.local)).at(-1);
  const at = last?.end ?? sheet.root.openEnd;
  return [...removed, { start: at, end: at, text: added.join('') }];
}

/** What holds our rules: whole formats where every rule is ours, else the single rules. */
function ourFormats(sheet: ScannedSheet): Splice[] {
  return sheet.parts
    .filter((part) => part.local === 'conditionalFormatting')
    .flatMap((part) => {
      const rules = part.children.filter((child) => child.local === 'cfRule');
      const ours = rules.filter(isOurRule);
      const gone = ours.length > 0 && ours.length === part.children.length ? [part] : ours;
      return gone.map(({ start, end }) => ({ start, end, text: '' }));
    });
}

function rulesIn(element: XmlElement, found: XmlElement[] = []): XmlElement[] {
  for (const child of element.children) {
    if (child.local === 'cfRule') found.push(child);
    else rulesIn(child, found);
  }
  return found;
}

function isOurRule(rule: XmlElement): boolean {
  return rule.children.some((child) => child.local === 'formula' && isOurs(child.text));
}

function escapeFormula(formula: string): string {
  return escapeXml(formula).replaceAll('&quot;', '"');
}
