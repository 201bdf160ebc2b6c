// @ts-check
import { SaxesParser } from 'saxes';

/**
 * An element of the manifest; `path` holds the names of its ancestors, the outermost first.
 * @typedef {object} Element
 * @property {string} name
 * @property {readonly string[]} path
 * @property {Readonly<Record<string, string>>} attributes
 * @property {Element[]} children
 * @property {string} text
 */

/**
 * What the rules look at.
 * @typedef {object} Manifest
 * @property {readonly Element[]} elements all, in the order of the file
 * @property {(name: string) => Element[]} named
 * @property {readonly Element[]} resources the entries of `<Resources>`
 */

/**
 * Reads a manifest's elements.
 *
 * @param {string} xml
 * @returns {{ ok: true, manifest: Manifest } | { ok: false, reason: string }} the reason is the parser's
 */
export function readManifest(xml) {
  /** @type {Element[]} */
  const elements = [];
  /** @type {Element[]} */
  const open = [];
  const parser = new SaxesParser();
  let reason = '';
  parser.on('error', (error) => {
    reason ||= error.message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const path = open.map((parent) => parent.name);
    const element = { name, path, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  if (reason !== '') return { ok: false, reason };
  const resources = elements.filter(({ path }) => path.at(-2) === 'Resources');
  return {
    ok: true,
    manifest: {
      elements,
      resources,
      named: (name) => elements.filter((element) => element.name === name),
    },
  };
}
