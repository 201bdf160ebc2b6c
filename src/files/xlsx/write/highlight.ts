import { cellAddress } from '../../../engine/sheet/address.js';
import { type CellRange, formatRange, parseRange } from '../sheet/cell-range.js';
import type { ScannedSheet } from '../sheet/scanned-sheet.js';
import { escapeXml } from '../xml/escape.js';
import { prefixOf, type Splice } from '../xml/splice.js';
import type { XmlElement } from '../xml/tree.js';
import { numberOf } from '../xml/walk.js';
import type { StylesEditor } from './styles-editor.js';

/** A colour for the cells of a range that hold a word. */
export interface Highlight {
  /** `G4:G27` */
  readonly range: string;
  /** Text of the cells to colour. */
  readonly value: string;
  /** `#RRGGBB` */
  readonly fill: string;
}

/** Always true, and in nobody else's rules: by this our own are found again. */
const MARK = 'N("Soukatsu")=0';

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

/** Our conditional format for one highlight, `null` where its range or colour cannot be read. */
export function highlightFormula(highlight: Highlight): { range: CellRange; formula: string } | null {
  const range = parseRange(highlight.range);
  if (!range || !/^#[0-9A-Fa-f]{6}$/.test(highlight.fill)) return null;
  const value = highlight.value.replaceAll('"', '""');
  return { range, formula: `AND(${cellAddress(range.top, range.left)}="${value}",${MARK})` };
}

/**
 * Splices that take our conditional formats away and put the given ones after everybody else's. Nothing changes where the sheet already
 * holds exactly these.
 */
export function spliceHighlights(
  text: string,
  sheet: ScannedSheet,
  highlights: readonly Highlight[],
  styles: StylesEditor,
): Splice[] {
  const prefix = prefixOf(sheet.root.name);
  const removed = ourFormats(sheet);
  const others = sheet.parts.flatMap((part) => rulesIn(part)).filter((rule) => !isOurs(rule));
  let priority = Math.max(0, ...others.map((rule) => numberOf(rule, 'priority') ?? 0));
  const added = highlights.map((highlight) => {
    const ours = highlightFormula(highlight);
    if (!ours) return '';
    const color = `FF${highlight.fill.slice(1).toUpperCase()}`;
    const format = styles.differential(
      (p) => `<${p}fill><${p}patternFill><${p}bgColor rgb="${color}"/></${p}patternFill></${p}fill>`,
    );
    const rule = `<${prefix}cfRule type="expression" dxfId="${format}" priority="${++priority}"><${prefix}formula>${escapeFormula(ours.formula)}</${prefix}formula></${prefix}cfRule>`;
    return `<${prefix}conditionalFormatting sqref="${formatRange(ours.range)}">${rule}</${prefix}conditionalFormatting>`;
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
      const ours = rules.filter(isOurs);
      const gone = ours.length > 0 && ours.length === part.children.length ? [part] : ours;
      return gone.map(({ start, end }) => ({ start, end, text: '' }));
    });
}

function rulesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (child.local === 'cfRule' ? [child] : rulesIn(child)));
}

function isOurs(rule: XmlElement): boolean {
  return rule.children.some((child) => child.local === 'formula' && child.text.includes(MARK));
}

function escapeFormula(formula: string): string {
  return escapeXml(formula).replaceAll('&quot;', '"');
}
