import { intersection } from '../area.js';
import type { ConditionalFormat } from '../conditional-format.js';
import { apiNotFound, itemNotFound } from '../wire/api-error.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import { conditionalFormat, listedFormats } from './conditional-format.js';
import { type RangeTarget, requirePermission } from './range-target.js';

function formatsOn({ scene, sheet, area }: RangeTarget): ConditionalFormat[] {
  return listedFormats({ scene, sheet }).filter((format) => intersection(format.area, area));
}

function find(range: RangeTarget, id: unknown): WireObject | null {
  const format = formatsOn(range).find((one) => one.id === id);
  return format ? conditionalFormat({ ...range, id: format.id }) : null;
}

/** `range.conditionalFormats`: the formats whose area touches the range. Only custom formulas are simulated. */
export const conditionalFormatCollection: (target: RangeTarget) => WireObject = wireClass(
  'ConditionalFormatCollection',
  {
    since: '1.6',
    items: (range) => formatsOn(range).map(({ id }) => conditionalFormat({ ...range, id })),
    item: find,
    methods: {
      // "Adds a new conditional format to the collection at the first/top priority." API reference.
      Add: {
        call: (range, type) => {
          requirePermission(range, 'allowFormatCells');
          if (type !== 'Custom') throw apiNotFound(`ConditionalFormatCollection.add(${String(type)})`);
          const id = range.scene.workbook.newId();
          const format: ConditionalFormat = {
            id,
            type,
            area: range.area,
            formula: '',
            // Of a format that was added; a rule made in Excel's own dialog begins without. VBA reference, "StopIfTrue":
            // "the default value is True"; the API reference names no default.
            stopIfTrue: true,
            style: {},
          };
          range.sheet.conditionalFormats = [format, ...range.sheet.conditionalFormats];
          range.sheet.reportFormats(range.area);
          return conditionalFormat({ ...range, id });
        },
      },
      ClearAll: {
        call: (range) => {
          requirePermission(range, 'allowFormatCells');
          const gone = formatsOn(range);
          range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(
            (one) => !gone.includes(one),
          );
          range.sheet.reportFormats(range.area);
        },
      },
      GetCount: { call: (range) => formatsOn(range).length },
      GetItem: {
        call: (range, id) => {
          const found = find(range, id);
          if (!found) throw itemNotFound();
          return found;
        },
      },
      GetItemOrNullObject: { since: '1.14', call: find },
    },
  },
);
