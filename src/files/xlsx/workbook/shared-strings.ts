import { done, type FileResult } from '../../failure.js';
import { RichTextReader } from '../sheet/rich-text.js';
import { MAIN } from '../xml/namespaces.js';
import { walkXml } from '../xml/walk.js';

/** The shared strings of a workbook by index. */
export function readSharedStrings(text: string, partName: string): FileResult<readonly string[]> {
  const strings: string[] = [];
  let item: RichTextReader | null = null;
  let depth = 0;
  const walked = walkXml(text, partName, {
    open(tag) {
      if (depth === 1 && tag.local === 'si' && tag.uri === MAIN) item = new RichTextReader();
      else item?.open(tag);
      depth++;
    },
    text(piece) {
      item?.text(piece);
    },
    close(tag) {
      depth--;
      if (depth > 1) item?.close(tag);
      else if (item) {
        strings.push(item.joined);
        item = null;
      }
    },
  });
  return walked.ok ? done(strings) : walked;
}
