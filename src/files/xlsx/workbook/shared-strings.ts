import { done, type FileResult } from '../../failure.js';
import { richText } from '../sheet/rich-text.js';
import { MAIN } from '../xml/namespaces.js';
import { TreeBuilder } from '../xml/tree.js';
import { walkXml, type XmlTag } from '../xml/walk.js';

/** The shared strings of a workbook by index; one item at a time is held as a tree. */
export function readSharedStrings(text: string, partName: string): FileResult<readonly string[]> {
  const strings: string[] = [];
  let item: TreeBuilder | null = null;
  let depth = 0;
  const startsItem = (tag: XmlTag): boolean => depth === 1 && tag.local === 'si' && tag.uri === MAIN;
  const walked = walkXml(text, partName, {
    open(tag) {
      if (startsItem(tag)) item = new TreeBuilder();
      item?.open(tag);
      depth++;
    },
    text(piece) {
      item?.text(piece);
    },
    close(tag, end) {
      depth--;
      item?.close(tag, end);
      if (!item?.root) return;
      strings.push(richText(item.root));
      item = null;
    },
  });
  return walked.ok ? done(strings) : walked;
}
