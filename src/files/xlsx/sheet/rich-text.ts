import { decodeXstring } from '../xml/escape.js';
import { MAIN } from '../xml/namespaces.js';
import type { XmlElement } from '../xml/tree.js';

/** Text of a `si` or `is`: runs joined, furigana (`rPh`) left out. */
export function richText(element: XmlElement): string {
  let joined = '';
  for (const child of element.children) {
    if (child.uri !== MAIN) continue;
    if (child.local === 't') joined += textOf(child);
    else if (child.local === 'r') joined += richText(child);
  }
  return joined;
}

/** Text of a `t`: without `xml:space="preserve"` Excel drops the white space around it. */
function textOf(element: XmlElement): string {
  const text = element.preservesSpace ? element.text : element.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  return decodeXstring(text);
}
