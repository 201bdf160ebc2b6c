import { done, type FileResult, failed } from '../../failure.js';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, relationshipKind } from '../xml/namespaces.js';
import { decodePart, type PartText } from '../xml/part-text.js';
import { readTree, type XmlElement } from '../xml/tree.js';
import { attributeOf } from '../xml/walk.js';
import { type Container, type ContainerEntry, checkEntry, readEntry } from '../zip/container.js';
import { LARGEST_TEXT } from '../zip/limits.js';
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

  const textOf = keptTexts(container);
  const text = (part: string): FileResult<PartText> => {
    const entry = entryOf(part);
    return entry ? textOf(entry) : failed('part-missing', part);
  };
  const tree = (part: string): FileResult<XmlElement> => {
    const decoded = text(part);
    return decoded.ok ? readTree(decoded.value.text, part, mostElements(part)) : decoded;
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
        const sound = checkEntry(container, entry);
        if (!sound.ok) return sound;
      }
      return done(null);
    },
    contentType: contentTypes(types.value),
  });
}

/** Elements a part may have that names parts, of which there are 10,000 at most. Others may have those of `readTree`. */
const MOST_NAMES = 50_000;

function mostElements(part: string): number | undefined {
  return part === CONTENT_TYPES_PART || /\.rels$/i.test(part) ? MOST_NAMES : undefined;
}

/** Texts up to this length are kept, all others only until the next of them: a workbook of many large sheets would fill the memory. */
const SMALL = 1024 * 1024;

function keptTexts(container: Container): (entry: ContainerEntry) => FileResult<PartText> {
  const small = new Map<ContainerEntry, FileResult<PartText>>();
  let large: { readonly entry: ContainerEntry; readonly text: FileResult<PartText> } | null = null;
  return (entry) => {
    const known = large?.entry === entry ? large.text : small.get(entry);
    if (known) return known;
    if (entry.size > SMALL) large = null;
    const text = readText(container, entry);
    if (entry.size > SMALL) large = { entry, text };
    else small.set(entry, text);
    return text;
  };
}

function readText(container: Container, entry: ContainerEntry): FileResult<PartText> {
  if (entry.size > LARGEST_TEXT)
    return failed('part-too-large', `${LARGEST_TEXT / 1024 / 1024} MB: ${entry.name}`);
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

/** Types by part, and by ending where a part has none of its own; of several the first counts. */
function contentTypes(types: XmlElement): (part: string) => string {
  const byPart = new Map<string, string>();
  const byEnding = new Map<string, string>();
  for (const child of types.children) {
    if (child.uri !== CONTENT_TYPES) continue;
    const [list, key] =
      child.local === 'Override'
        ? [byPart, attributeOf(child, 'PartName')]
        : [byEnding, child.local === 'Default' ? attributeOf(child, 'Extension') : undefined];
    const name = key?.toLowerCase();
    if (name !== undefined && !list.has(name)) list.set(name, attributeOf(child, 'ContentType') ?? '');
  }
  return (part) => {
    const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return byPart.get(`/${part}`.toLowerCase()) ?? byEnding.get(ending) ?? '';
  };
}
