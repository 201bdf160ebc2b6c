import { done, type FileResult, failed } from '../failure.js';
import type { OpenedOds, OpenedSheet } from '../opened-workbook.js';
import { decodePart } from '../xlsx/xml/part-text.js';
import { attributeOf, walkXml } from '../xlsx/xml/walk.js';
import { type Container, readEntry } from '../xlsx/zip/container.js';
import { LARGEST_TEXT } from '../xlsx/zip/limits.js';
import { CONFIG, MANIFEST } from './namespaces.js';
import { readContent } from './read-content.js';

const CONTENT = 'content.xml';

/**
 * Opens an .ods file, as LibreOffice saves it (OpenDocument 1.3). It is read only: nothing is ever written into one.
 */
export function openOds(container: Container): FileResult<OpenedOds> {
  const manifest = partText(container, 'META-INF/manifest.xml');
  if (manifest.ok && isEncrypted(manifest.value)) return failed('encrypted');
  const content = partText(container, CONTENT);
  if (!content.ok) return content;
  const tables = readContent(content.value, CONTENT);
  if (!tables.ok) return tables;
  if (tables.value.length === 0) return failed('no-sheets');
  const settings = partText(container, 'settings.xml');
  const active = settings.ok ? activeTable(settings.value) : '';
  const sheets = tables.value.map(
    ({ name, isHidden, sheet }): OpenedSheet => ({
      name,
      visibility: isHidden ? 'hidden' : 'visible',
      kind: 'worksheet',
      sheet: () => ({ ok: true, sheet }),
    }),
  );
  const front = sheets.findIndex(({ name }) => name === active);
  return done({ kind: 'ods', sheets, activeSheet: Math.max(0, front) });
}

function partText(container: Container, name: string): FileResult<string> {
  const entry = container.entries.find((candidate) => candidate.name === name);
  if (!entry) return failed('part-missing', name);
  if (entry.size > LARGEST_TEXT) return failed('part-too-large', `${LARGEST_TEXT / 1024 / 1024} MB: ${name}`);
  const bytes = readEntry(container, entry);
  if (!bytes.ok) return bytes;
  const text = decodePart(bytes.value, name);
  return text.ok ? done(text.value.text) : text;
}

function isEncrypted(manifest: string): boolean {
  let found = false;
  walkXml(manifest, 'META-INF/manifest.xml', {
    open: (tag) => {
      found ||= tag.uri === MANIFEST && tag.local === 'encryption-data';
    },
    close: () => undefined,
  });
  return found;
}

/** The name of the table that was in front; `''` where the settings do not say. */
function activeTable(settings: string): string {
  let isAsked = false;
  let name = '';
  walkXml(settings, 'settings.xml', {
    open: (tag) => {
      isAsked = tag.uri === CONFIG && attributeOf(tag, 'name', CONFIG) === 'ActiveTable';
    },
    text: (piece) => {
      if (isAsked) name += piece;
    },
    close: () => {
      isAsked = false;
    },
  });
  return name;
}
