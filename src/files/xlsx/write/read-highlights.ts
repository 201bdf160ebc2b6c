import type { EmphasisRule } from '../../../emphasis/emphasis.js';
import { done, type FileResult } from '../../failure.js';
import type { OpenedXlsx } from '../../opened-workbook.js';
import { colorReader } from '../styles/color.js';
import { childOf, listItems } from '../xml/tree.js';
import { attributeOf, numberOf } from '../xml/walk.js';
import { ownHighlights } from './own-highlights.js';

/** Our emphasis on a worksheet, as the file holds it; fails where the sheet or the looks of the workbook are damaged. */
export function readHighlights(
  { source }: OpenedXlsx,
  sheetIndex: number,
): FileResult<readonly EmphasisRule[]> {
  const sheet = source.sheetPart(sheetIndex);
  if (!sheet.ok) return sheet;
  const styles = source.styles();
  if (!styles.ok) return styles;
  const colour = colorReader(styles.value, []);
  const looks = listItems(childOf(styles.value, 'dxfs')).map((dxf) =>
    colour(childOf(childOf(childOf(dxf, 'fill'), 'patternFill'), 'bgColor')),
  );
  const formats = sheet.value.scanned.parts
    .filter(({ local }) => local === 'conditionalFormatting')
    .flatMap((format) =>
      format.children
        .filter(({ local }) => local === 'cfRule')
        .map((rule) => ({
          range: attributeOf(format, 'sqref') ?? '',
          formula: childOf(rule, 'formula')?.text ?? '',
          fill: looks[numberOf(rule, 'dxfId') ?? -1],
        })),
    );
  return done(ownHighlights(formats));
}
