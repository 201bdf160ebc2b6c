import { done, type FileResult, tooMany } from '../../failure.js';
import { RichTextReader } from '../sheet/rich-text.js';
import { MAIN } from '../xml/namespaces.js';
import { WalkStopped, walkXml } from '../xml/walk.js';

/** As many as the cells of a sheet that are read. */
const MOST_STRINGS = 2_000_000;

/** The shared strings of a workbook by index; fails where there are too many. */
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
        if (strings.push(item.joined) > MOST_STRINGS)
          throw new WalkStopped(tooMany('too-many-strings', MOST_STRINGS));
        item = null;
      }
    },
  });
  return walked.ok ? done(strings) : walked;
}
