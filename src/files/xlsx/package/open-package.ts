import { done, type FileResult, failed } from '../../failure.js';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, relationshipKind } from '../xml/namespaces.js';
import { decodePart, type PartText } from '../xml/part-text.js';
import { readTree, type XmlElement } from '../xml/tree.js';
import { attributeOf } from '../xml/walk.js';
import { type Container, type ContainerEntry, readEntry } from '../zip/container.js';
import { relationshipPartName, resolveTarget } from './part-name.js';

/** A relationship of a part to another part of the package (external targets are left out). */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `styles`, … */
  readonly kind: string;
  /** Name of the part it points at. */
  readonly part: string;
}

/** The parts of an Office document, read when asked for. Part names are equal whatever their case. */
export interface OfficePackage {
  readonly container: Container;
  readonly contentTypesPart: string;
  has(part: string): boolean;
  /** The zip entry of a part. */
  entryOf(part: string): ContainerEntry | undefined;
  text(part: string): FileResult<PartText>;
  tree(part: string): FileResult<XmlElement>;
  /** Relationships of a part (`''`: of the package), in their order; none where it has no relationship part. */
  relationships(part: string): FileResult<readonly Relationship[]>;
  /** Reads what was not read yet too; fails where the bytes of any entry are not those that were stored. */
  verify(): FileResult<null>;
  /** Content type of a part; `''` where none is declared. */
  contentType(part: string): string;
}

const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Reads the content types of a container and gives access to its parts. */
export function openPackage(container: Container): FileResult<OfficePackage> {
  const entries = new Map(container.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const entryOf = (part: string): ContainerEntry | undefined => entries.get(part.toLowerCase());

  const texts = new Map<ContainerEntry, FileResult<PartText>>();
  const text = (part: string): FileResult<PartText> => {
    const entry = entryOf(part);
    if (!entry) return failed('part-missing', part);
    const known = texts.get(entry) ?? readText(container, entry);
    texts.set(entry, known);
    return known;
  };
  const tree = (part: string): FileResult<XmlElement> => {
    const decoded = text(part);
    return decoded.ok ? readTree(decoded.value.text, part) : decoded;
  };

  if (!entryOf(CONTENT_TYPES_PART)) return failed('not-a-workbook');
  const types = tree(CONTENT_TYPES_PART);
  if (!types.ok) return types;

  return done({
    container,
    contentTypesPart: CONTENT_TYPES_PART,
    has: (part) => entryOf(part) !== undefined,
    entryOf,
    text,
    tree,
    relationships(part) {
      const name = relationshipPartName(part);
      if (!entryOf(name)) return done([]);
      const root = tree(name);
      return root.ok ? done(readRelationships(root.value, part)) : root;
    },
    verify() {
      for (const entry of container.entries) {
        const read = texts.get(entry) ?? readEntry(container, entry);
        if (!read.ok) return read;
      }
      return done(null);
    },
    contentType: (part) => contentTypeOf(types.value, part),
  });
}

function readText(container: Container, entry: ContainerEntry): FileResult<PartText> {
  const bytes = readEntry(container, entry);
  return bytes.ok ? decodePart(bytes.value, entry.name) : bytes;
}

function readRelationships(root: XmlElement, sourcePart: string): Relationship[] {
  return root.children
    .filter((child) => child.uri === PACKAGE_RELATIONSHIPS && child.local === 'Relationship')
    .filter((child) => attributeOf(child, 'TargetMode') !== 'External')
    .map((child) => ({
      id: attributeOf(child, 'Id') ?? '',
      kind: relationshipKind(attributeOf(child, 'Type') ?? ''),
      part: resolveTarget(sourcePart, attributeOf(child, 'Target') ?? ''),
    }));
}

function contentTypeOf(types: XmlElement, part: string): string {
  const name = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const own = types.children.filter((child) => child.uri === CONTENT_TYPES);
  const found =
    own.find((t) => t.local === 'Override' && attributeOf(t, 'PartName')?.toLowerCase() === name) ??
    own.find((t) => t.local === 'Default' && attributeOf(t, 'Extension')?.toLowerCase() === extension);
  return (found && attributeOf(found, 'ContentType')) ?? '';
}
