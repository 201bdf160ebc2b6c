/** Namespaces of OpenDocument 1.3, part 3. */

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
export const OFFICE = `${ODF}:office:1.0`;
export const TABLE = `${ODF}:table:1.0`;
export const TEXT = `${ODF}:text:1.0`;
export const STYLE = `${ODF}:style:1.0`;
export const CONFIG = `${ODF}:config:1.0`;
export const MANIFEST = `${ODF}:manifest:1.0`;
