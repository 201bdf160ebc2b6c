import { splitFormula } from '../formula/references.js';
import { MAIN } from '../xml/namespaces.js';
import { childOf, type XmlElement } from '../xml/tree.js';
import { attributeOf, flagOf } from '../xml/walk.js';
import { type CellRange, parseRange } from './cell-range.js';
import type { ScannedSheet } from './scanned-sheet.js';

/** Lists of values that Excel offers for cells, its drop-downs (ECMA-376 part 1, 18.3.1.32). */

/** Where the values are: in the validation itself, or in cells. */
export type ListSource =
  | { readonly is: 'texts'; readonly texts: readonly string[] }
  | { readonly is: 'cells'; readonly sheet: string | null; readonly area: CellRange };

export interface OfferedList {
  readonly areas: readonly CellRange[];
  readonly source: ListSource;
  /** Whether Excel takes nothing else; it may warn, or say nothing at all. */
  readonly isStrict: boolean;
}

/** Validations that are looked at; a sheet has a few. */
const MOST_LISTS = 2000;
/** Rectangles of all of them. */
const MOST_AREAS = 20_000;

const withoutQuotes = (sheet: string) => sheet.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");

/** A formula that is one reference, or a name of one; what has to be worked out is none. */
function cellsOf(formula: string, names: ReadonlyMap<string, string>, isName = false): ListSource | null {
  const [piece, more] = splitFormula(formula.trim());
  const area = piece?.reference && more === undefined ? parseRange(piece.reference) : null;
  if (area) {
    const sheet = piece?.sheet === undefined ? null : withoutQuotes(piece.sheet);
    return { is: 'cells', sheet, area };
  }
  const named = isName ? undefined : names.get(formula.trim().toLowerCase());
  return named === undefined ? null : cellsOf(named, names, true);
}

function sourceOf(formula: string, names: ReadonlyMap<string, string>): ListSource | null {
  const texts = /^"(.*)"$/s.exec(formula.trim())?.[1];
  if (texts === undefined) return cellsOf(formula, names);
  const all = texts.replaceAll('""', '"').split(',');
  return { is: 'texts', texts: all.map((text) => text.trim()).filter((text) => text !== '') };
}

/** Names of cells in the workbook, those of one sheet alone left out. */
export function namesOfCells(workbook: XmlElement): Map<string, string> {
  const elements = childOf(workbook, 'definedNames')?.children ?? [];
  return new Map(
    elements.flatMap((element): [string, string][] => {
      const name = attributeOf(element, 'name');
      const isLocal = attributeOf(element, 'localSheetId') !== undefined;
      return name === undefined || isLocal ? [] : [[name.toLowerCase(), element.text]];
    }),
  );
}

/** Of both forms: Excel 2010 and later keep lists of other sheets beside the others ([MS-XLSX] 2.6.39), their formulas and places as elements. */
function validationsIn({ parts }: ScannedSheet): XmlElement[] {
  const own = parts.find(({ local, uri }) => local === 'dataValidations' && uri === MAIN);
  const extensions = parts.find(({ local, uri }) => local === 'extLst' && uri === MAIN)?.children ?? [];
  const later = extensions.flatMap(({ children }) =>
    children.flatMap((one) => (one.local === 'dataValidations' ? one.children : [])),
  );
  return [...(own?.children ?? []), ...later].slice(0, MOST_LISTS);
}

/**
 * The lists of a sheet, without those Excel shows no arrow for and those whose values have to be worked out.
 * @param names of cells, see `namesOfCells`
 */
export function offeredLists(scanned: ScannedSheet, names: ReadonlyMap<string, string>): OfferedList[] {
  let areasLeft = MOST_AREAS;
  return validationsIn(scanned).flatMap((validation): OfferedList[] => {
    const first = validation.children.find(({ local }) => local === 'formula1');
    // `showDropDown` hides it, whatever its name says (18.3.1.32).
    if (attributeOf(validation, 'type') !== 'list' || !first || flagOf(validation, 'showDropDown')) return [];
    const formula = first.children.find(({ local }) => local === 'f')?.text ?? first.text;
    const places =
      attributeOf(validation, 'sqref') ??
      validation.children.find(({ local }) => local === 'sqref')?.text ??
      '';
    const source = sourceOf(formula, names);
    const areas = places
      .trim()
      .split(/\s+/)
      .slice(0, areasLeft)
      .flatMap((place) => parseRange(place) ?? []);
    areasLeft -= areas.length;
    const style = attributeOf(validation, 'errorStyle') ?? 'stop';
    const isStrict = flagOf(validation, 'showErrorMessage') && style === 'stop';
    return source && areas.length > 0 ? [{ areas, source, isStrict }] : [];
  });
}
