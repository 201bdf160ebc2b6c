/** Namespaces by the names of the transitional edition; the strict edition's are read as the same (ISO/IEC 29500-1 and -4). */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const XML = 'http://www.w3.org/XML/1998/namespace';

const STRICT_ROOT = 'http://purl.oclc.org/ooxml/';
const STRICT: Record<string, string> = {
  'http://purl.oclc.org/ooxml/spreadsheetml/main': MAIN,
  'http://purl.oclc.org/ooxml/officeDocument/relationships': RELATIONSHIPS,
  'http://purl.oclc.org/ooxml/drawingml/main': DRAWING,
};

/** The transitional name of a namespace. */
export function canonicalNamespace(uri: string): string {
  return uri.startsWith(STRICT_ROOT) ? (STRICT[uri] ?? uri) : uri;
}

/** The last word of a relationship type, which both editions share: `…/relationships/styles` → `styles`. */
export function relationshipKind(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
