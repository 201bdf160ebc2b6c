import { done, type FileResult, failed } from '../../failure.js';
import { numberFormats } from '../styles/number-formats.js';
import type { XlsxSource } from '../workbook/xlsx-source.js';
import { MAIN } from '../xml/namespaces.js';
import { applySplices, openedTag, prefixOf, type Splice, tagWithAttribute } from '../xml/splice.js';
import { childOf, listItems, readTree, type XmlElement } from '../xml/tree.js';
import { attributeOf, numberOf } from '../xml/walk.js';
import { addPartToWorkbook } from './add-part.js';
import type { PartEdits } from './part-edits.js';

/** Adds cell formats and differential formats to a workbook, each only where there is none like it yet. */
export interface StylesEditor {
  /** The cell format like the given one but showing its value as text (`@`). */
  asText(style: number): number;
  /**
   * The differential format with exactly this content.
   * @param build gives the children of `dxf`; a number format among them takes its id from `numberFormatId`
   */
  differential(build: (prefix: string, numberFormatId: (code: string) => number) => string): number;
  /** Hands the additions over; fails where Excel's limit of cell formats is reached. */
  commit(edits: PartEdits): FileResult<null>;
}

const TEXT_FORMAT = '49';
/** Excel's own limit of cell formats in a workbook. */
const MOST_FORMATS = 65_490;
const MINIMAL =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
/** Order of the lists in a style sheet, as far as one of ours may have to be put in (ISO/IEC 29500-1 18.8.39). */
const BEFORE_FORMATS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs'];
const BEFORE_DIFFERENTIALS = [...BEFORE_FORMATS, 'cellXfs', 'cellStyles'];

/** An editor for the styles of a workbook; a workbook without styles gets a minimal styles part once something is added. */
export function stylesEditor(source: XlsxSource): FileResult<StylesEditor> {
  const part = source.partOf('styles');
  if (part === undefined || !source.pack.has(part)) {
    // Styles that lie there and are not pointed at were lost: new ones would dress every cell in something else.
    const { container, contentType } = source.pack;
    const lost = container.entries.find(({ name }) => /\.styles\+xml$/.test(contentType(name)));
    if (lost) return failed('part-missing', lost.name);
    const root = readTree(MINIMAL, 'styles.xml');
    return root.ok ? done(editorOf(source, null, MINIMAL, root.value)) : root;
  }
  const text = source.pack.text(part);
  if (!text.ok) return text;
  const root = readTree(text.value.text, part);
  return root.ok ? done(editorOf(source, part, text.value.text, root.value)) : root;
}

function editorOf(source: XlsxSource, part: string | null, text: string, root: XmlElement): StylesEditor {
  const formats = listOf(text, root, 'cellXfs', BEFORE_FORMATS);
  const differentials = listOf(text, root, 'dxfs', BEFORE_DIFFERENTIALS);
  const patternOf = numberFormats(root);
  const numberFormatId = numberFormatIds(root);
  return {
    asText(style) {
      // LibreOffice writes `@` under a number of its own.
      if (patternOf(style) === '@') return style;
      const plain = `<${formats.prefix}xf numFmtId="0"/>`;
      // In an empty list the first format added would become that of every cell.
      if (formats.items.length === 0) formats.indexOf(plain);
      const like = formats.items[style] ?? plain;
      const tag = /^<[^>]*>/.exec(like)?.[0] ?? like;
      const clone = tagWithAttribute(
        tagWithAttribute(tag, 'numFmtId', TEXT_FORMAT),
        'applyNumberFormat',
        '1',
      );
      return formats.indexOf(clone + like.slice(tag.length));
    },
    differential(build) {
      const { prefix } = differentials;
      return differentials.indexOf(`<${prefix}dxf>${build(prefix, numberFormatId)}</${prefix}dxf>`);
    },
    commit(edits) {
      const splices = [formats.splice(), differentials.splice()].flatMap((splice) => splice ?? []);
      if (formats.items.length > MOST_FORMATS) return failed('styles-full');
      if (splices.length === 0) return done(null);
      if (part !== null) {
        edits.splice(part, splices);
        return done(null);
      }
      return addPartToWorkbook(source, edits, 'styles', (name) =>
        edits.add(name, applySplices(text, splices)),
      );
    },
  };
}

/** Below it ids are Excel's own formats (18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** Ids of number formats by code: the one a workbook has for it already, in whatever list, else the next free one. */
function numberFormatIds(root: XmlElement): (code: string) => number {
  const differential = listItems(childOf(root, 'dxfs')).flatMap((dxf) => childOf(dxf, 'numFmt') ?? []);
  const known = new Map<string, number>();
  let next = FIRST_OWN_FORMAT;
  for (const item of [...listItems(childOf(root, 'numFmts')), ...differential]) {
    const id = numberOf(item, 'numFmtId');
    const code = attributeOf(item, 'formatCode');
    if (id === undefined) continue;
    next = Math.max(next, id + 1);
    if (code !== undefined && !known.has(code)) known.set(code, id);
  }
  return (code) => {
    const id = known.get(code) ?? next++;
    known.set(code, id);
    return id;
  };
}

interface StyleList {
  readonly prefix: string;
  /** Items as written, the added ones last. */
  readonly items: string[];
  /** Index of an item as written; added where it is not there yet. */
  indexOf(item: string): number;
  splice(): Splice | null;
}

function listOf(text: string, root: XmlElement, local: string, before: readonly string[]): StyleList {
  const list = childOf(root, local);
  const items = listItems(list).map((item) => text.slice(item.start, item.end));
  const known = items.length;
  // Of items that are alike the first counts.
  const places = new Map(items.map((item, index): [string, number] => [item, index]).reverse());
  const prefix = prefixOf(root.name);
  return {
    prefix,
    items,
    indexOf(item) {
      const found = places.get(item);
      if (found !== undefined) return found;
      places.set(item, items.length);
      return items.push(item) - 1;
    },
    splice() {
      if (items.length === known) return null;
      const content = items.slice(known).join('');
      const count = String(items.length);
      if (!list) {
        const last = root.children.filter((child) => before.includes(child.local)).at(-1);
        const at = last?.end ?? root.openEnd;
        return {
          start: at,
          end: at,
          text: `<${prefix}${local} count="${count}">${content}</${prefix}${local}>`,
        };
      }
      const tag = tagWithAttribute(text.slice(list.start, list.openEnd), 'count', count);
      if (list.selfClosing) {
        const opened = openedTag(tag);
        return { start: list.start, end: list.openEnd, text: `${opened}${content}</${list.name}>` };
      }
      const inner = text.slice(list.openEnd, list.closeStart);
      return { start: list.start, end: list.closeStart, text: tag + inner + content };
    },
  };
}
