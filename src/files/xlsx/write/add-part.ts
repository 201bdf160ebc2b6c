import { escapeXml } from '../../../cells/xml-text.js';
import { done, type FileResult } from '../../failure.js';
import { relationshipPartName } from '../package/part-name.js';
import type { XlsxSource } from '../workbook/xlsx-source.js';
import { appendInside, prefixOf, type Splice } from '../xml/splice.js';
import type { XmlElement } from '../xml/tree.js';
import { attributeOf } from '../xml/walk.js';
import type { PartEdits } from './part-edits.js';

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Adds a part beside the workbook part, with its relationship and content type.
 *
 * @param kind last word of the relationship type, of the content type and name of the file: `styles`
 */
export function addPartToWorkbook(
  source: XlsxSource,
  edits: PartEdits,
  kind: string,
  write: (part: string) => void,
): FileResult<null> {
  const { pack, workbook } = source;
  const types = readForEdit(source, pack.contentTypesPart);
  if (!types.ok) return types;
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const fileName = unusedName(kind, (name) => pack.has(`${folder}${name}`));
  const related = relateToWorkbook(source, edits, kind, [fileName]);
  if (!related.ok) return related;
  const typesPrefix = prefixOf(types.value.root.name);
  const override = `<${typesPrefix}Override PartName="/${escapeXml(folder + fileName)}" ContentType="${SHEETML}.${kind}+xml"/>`;
  edits.splice(pack.contentTypesPart, [appendInside(types.value.text, types.value.root, override)]);
  write(folder + fileName);
  return done(null);
}

/** Names parts, by their targets as seen from the workbook part, in its relationships of one kind. */
export function relateToWorkbook(
  source: XlsxSource,
  edits: PartEdits,
  kind: string,
  targets: readonly string[],
): FileResult<null> {
  const relsPart = relationshipPartName(source.workbook.part);
  const rels = readForEdit(source, relsPart);
  if (!rels.ok) return rels;
  const ids = new Set(rels.value.root.children.map((child) => attributeOf(child, 'Id')));
  // The edition (strict or transitional) is the one the workbook's other relationships use.
  const someType =
    rels.value.root.children.map((child) => attributeOf(child, 'Type') ?? '').find(isOffice) ?? '';
  const type = `${someType.slice(0, someType.lastIndexOf('/') + 1)}${kind}`;
  const relsPrefix = prefixOf(rels.value.root.name);
  const added = targets.map((target) => {
    let id = `rId${ids.size + 1}`;
    while (ids.has(id)) id += 'x';
    ids.add(id);
    return `<${relsPrefix}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`;
  });
  edits.splice(relsPart, [appendInside(rels.value.text, rels.value.root, added.join(''))]);
  return done(null);
}

/** Takes a part of the workbook away with its relationship and content type. */
export function removePartFromWorkbook(
  source: XlsxSource,
  edits: PartEdits,
  kind: string,
  part: string,
): FileResult<null> {
  const relsPart = relationshipPartName(source.workbook.part);
  const rels = readForEdit(source, relsPart);
  if (!rels.ok) return rels;
  const types = readForEdit(source, source.pack.contentTypesPart);
  if (!types.ok) return types;
  const id = source.workbook.relationships.find((relationship) => relationship.kind === kind)?.id;
  edits.splice(
    relsPart,
    cutOut(rels.value.root, (child) => attributeOf(child, 'Id') === id),
  );
  const name = `/${part}`.toLowerCase();
  edits.splice(
    source.pack.contentTypesPart,
    cutOut(types.value.root, (child) => attributeOf(child, 'PartName')?.toLowerCase() === name),
  );
  edits.remove(part);
  return done(null);
}

function cutOut(root: XmlElement, isGone: (child: XmlElement) => boolean): Splice[] {
  return root.children.filter(isGone).map(({ start, end }) => ({ start, end, text: '' }));
}

/** A part with its text and its elements, to be changed. */
export function readForEdit(
  source: XlsxSource,
  part: string,
): FileResult<{ text: string; root: XmlElement }> {
  const text = source.pack.text(part);
  if (!text.ok) return text;
  const root = source.pack.tree(part);
  return root.ok ? done({ text: text.value.text, root: root.value }) : root;
}

function isOffice(type: string): boolean {
  return type.includes('/officeDocument/');
}

function unusedName(kind: string, isUsed: (name: string) => boolean): string {
  let number = 1;
  let name = `${kind}.xml`;
  while (isUsed(name)) name = `${kind}${++number}.xml`;
  return name;
}
