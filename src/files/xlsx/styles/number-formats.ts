import { builtInFormat } from '../number-format/built-in.js';
import { childOf, listItems, type XmlElement } from '../xml/tree.js';
import { attributeOf, numberOf } from '../xml/walk.js';

/** Excel's limit. A longer pattern is nobody's, and every cell that has it would pay for its length. */
const LONGEST_PATTERN = 255;

/**
 * Number format patterns by cell format (index into `cellXfs`), as `s` of a cell names it.
 *
 * @param styles root of the styles part; `undefined` where the workbook has none
 */
export function numberFormats(styles: XmlElement | undefined): (style: number) => string {
  const custom = new Map<number, string>();
  for (const item of listItems(childOf(styles, 'numFmts'))) {
    const id = numberOf(item, 'numFmtId');
    const code = attributeOf(item, 'formatCode');
    if (id !== undefined && code !== undefined)
      custom.set(id, code.length > LONGEST_PATTERN ? 'General' : code);
  }
  const patterns = listItems(childOf(styles, 'cellXfs')).map((format) => {
    const id = numberOf(format, 'numFmtId') ?? 0;
    return custom.get(id) ?? builtInFormat(id);
  });
  return (style) => patterns[style] ?? 'General';
}
