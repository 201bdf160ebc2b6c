import { done, type FileResult, failed, tooMany } from '../../failure.js';
import type { OfficePackage, Relationship } from '../package/open-package.js';
import { MAIN, RELATIONSHIPS } from '../xml/namespaces.js';
import { childOf, type XmlElement } from '../xml/tree.js';
import { attributeOf, flagOf, numberOf } from '../xml/walk.js';

/** What the workbook part says about its sheets. */
export interface WorkbookModel {
  readonly part: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  /** Index of the active sheet. */
  readonly activeSheet: number;
  readonly date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: 'worksheet' | 'chart' | 'other';
  readonly part: string;
  /** Number the calculation chain knows it by. */
  readonly sheetId: number;
}

/** Excel names no limit; every sheet is a part, and no workbook holds more of those (`MOST_ENTRIES`). */
const MOST_SHEETS = 10_000;

/** Finds the workbook part through the package's relationships and reads its list of sheets. */
export function readWorkbook(pack: OfficePackage): FileResult<WorkbookModel> {
  const roots = pack.relationships('');
  if (!roots.ok) return roots;
  const part = roots.value.find((relationship) => relationship.kind === 'officeDocument')?.part;
  if (!part) return failed('not-a-workbook');
  if (/ms-excel\.(?:sheet|template)\.binary/i.test(pack.contentType(part))) return failed('binary-workbook');
  const tree = pack.tree(part);
  if (!tree.ok) return tree;
  const root = tree.value;
  if (root.local !== 'workbook' || root.uri !== MAIN) return failed('not-a-workbook');
  const relationships = pack.relationships(part);
  if (!relationships.ok) return relationships;
  const sheets = readSheets(root, relationships.value);
  if (sheets.length === 0) return failed('no-sheets');
  if (sheets.length > MOST_SHEETS) return { ok: false, failure: tooMany('too-many-sheets', MOST_SHEETS) };
  // Each sheet has a part of its own (18.2.19); one part under many names would be read as often.
  const parts = sheets.flatMap((sheet) => (sheet.part === '' ? [] : sheet.part.toLowerCase()));
  if (new Set(parts).size < parts.length) return failed('part-malformed', part);
  const properties = childOf(root, 'workbookPr');
  return done({
    part,
    root,
    relationships: relationships.value,
    sheets,
    activeSheet: readActiveSheet(root, sheets.length),
    date1904: properties ? flagOf(properties, 'date1904') : false,
  });
}

function readSheets(root: XmlElement, relationships: readonly Relationship[]): SheetEntry[] {
  const elements = childOf(root, 'sheets')?.children ?? [];
  // Of several with one id the first counts.
  const byId = new Map([...relationships].reverse().map((relationship) => [relationship.id, relationship]));
  return elements
    .filter((element) => element.local === 'sheet' && element.uri === MAIN)
    .map((element) => {
      const id = attributeOf(element, 'id', RELATIONSHIPS);
      const relationship = id === undefined ? undefined : byId.get(id);
      const state = attributeOf(element, 'state');
      return {
        name: attributeOf(element, 'name') ?? '',
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        kind: sheetKind(relationship?.kind),
        part: relationship?.part ?? '',
        sheetId: numberOf(element, 'sheetId') ?? 0,
      };
    });
}

function sheetKind(relationshipKind: string | undefined): SheetEntry['kind'] {
  if (relationshipKind === 'chartsheet') return 'chart';
  // A sheet whose relationship is lost is still listed; reading it says that its part is missing.
  return relationshipKind === 'worksheet' || relationshipKind === undefined ? 'worksheet' : 'other';
}

function readActiveSheet(root: XmlElement, count: number): number {
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  const active = (view && numberOf(view, 'activeTab')) ?? 0;
  return Number.isInteger(active) && active >= 0 && active < count ? active : 0;
}
