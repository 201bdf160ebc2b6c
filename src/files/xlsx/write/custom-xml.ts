import { done, type FileResult, failed } from '../../failure.js';
import type { OpenedXlsx } from '../../opened-workbook.js';
import type { XlsxSource } from '../workbook/xlsx-source.js';
import { appendInside, prefixOf } from '../xml/splice.js';
import { attributeOf } from '../xml/walk.js';
import { readForEdit, relateToWorkbook } from './add-part.js';
import { closuresOf } from './closed-workbook.js';
import { PartEdits } from './part-edits.js';

const XML = 'application/xml';

/** What became of the custom XML parts of a workbook. */
export interface CustomXmlWritten {
  readonly bytes: Uint8Array;
  /** Texts of parts of the file that were to go and could not: nothing takes a part away with all that hangs on it. */
  readonly kept: readonly string[];
}

/**
 * Gives a workbook the custom XML parts of these texts: those that are there already keep their bytes, others take the
 * place of parts that are no longer named, and the rest is added. Fails where the file is damaged or closed to changes.
 */
export function writeCustomXml(
  { source }: OpenedXlsx,
  texts: readonly string[],
): FileResult<CustomXmlWritten> {
  const { pack, workbook } = source;
  const closures = closuresOf(source);
  if (!closures.ok) return closures;
  const [closure] = closures.value;
  if (closure) return failed(closure);
  const sound = pack.verify();
  if (!sound.ok) return sound;
  const there = workbook.relationships.flatMap(({ kind, part }) => {
    const text = kind === 'customXml' && pack.entryOf(part) ? pack.text(part) : null;
    return text?.ok ? [{ part, text: text.value.text }] : [];
  });
  const fresh = texts.filter((text) => there.every((own) => own.text !== text));
  const gone = there.filter(({ text }) => !texts.includes(text));
  const edits = new PartEdits(pack);
  for (const [at, { part, text }] of gone.entries()) {
    const instead = fresh[at];
    if (instead !== undefined) edits.splice(part, [{ start: 0, end: text.length, text: instead }]);
  }
  const added = addParts(source, edits, fresh.slice(gone.length));
  if (!added.ok) return added;
  const bytes = edits.finish();
  if (!bytes.ok) return bytes;
  return done({ bytes: bytes.value, kept: gone.slice(fresh.length).map(({ text }) => text) });
}

function addParts(source: XlsxSource, edits: PartEdits, texts: readonly string[]): FileResult<null> {
  if (texts.length === 0) return done(null);
  const { pack, workbook } = source;
  const types = readForEdit(source, pack.contentTypesPart);
  if (!types.ok) return types;
  const names: string[] = [];
  for (const text of texts) {
    let number = 1;
    while (pack.has(nameOf(number)) || names.includes(nameOf(number))) number += 1;
    names.push(nameOf(number));
    edits.add(nameOf(number), text);
  }
  const isKnown = types.value.root.children.some(
    (child) =>
      attributeOf(child, 'Extension')?.toLowerCase() === 'xml' && attributeOf(child, 'ContentType') === XML,
  );
  const prefix = prefixOf(types.value.root.name);
  const overrides = names.map((name) => `<${prefix}Override PartName="/${name}" ContentType="${XML}"/>`);
  if (!isKnown)
    edits.splice(pack.contentTypesPart, [
      appendInside(types.value.text, types.value.root, overrides.join('')),
    ]);
  const up = '../'.repeat(workbook.part.split('/').length - 1);
  return relateToWorkbook(
    source,
    edits,
    'customXml',
    names.map((name) => `${up}${name}`),
  );
}

/** As Excel calls them. */
const nameOf = (number: number) => `customXml/item${number}.xml`;
