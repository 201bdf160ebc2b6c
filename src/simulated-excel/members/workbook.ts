import { invalidSelection } from '../wire/api-error.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import { application, runtime } from './application.js';
import { customXmlPartCollection } from './custom-xml-parts.js';
import { range } from './range.js';
import { rangeTarget } from './range-target.js';
import type { Scene } from './scene.js';
import { workbookProtection } from './workbook-protection.js';
import { worksheetCollection } from './worksheet-collection.js';

/** The cells that are selected; with a chart sheet in front there are none. */
function selected({ workbook: { selection }, bugs }: Scene) {
  if (selection.sheet.kind === 'chart' || bugs.has('other-workbook-in-front')) throw invalidSelection();
  return selection;
}

/** The workbook, root of everything. */
export const workbook: (scene: Scene) => WireObject = wireClass('Workbook', {
  scalars: {
    Name: { since: '1.7', get: ({ workbook: own }) => own.name },
    // "Specifies if the workbook has ever been saved locally or online." API reference.
    PreviouslySaved: { since: '1.9', get: ({ workbook: own }) => own.previouslySaved },
  },
  properties: {
    Worksheets: { get: (scene) => worksheetCollection(scene) },
    Application: { get: (scene) => application(scene) },
    CustomXmlParts: { since: '1.5', get: (scene) => customXmlPartCollection(scene) },
    Protection: { since: '1.7', get: (scene) => workbookProtection(scene) },
    _Runtime: { since: '1.5', get: (scene) => runtime(scene) },
  },
  methods: {
    GetSelectedRange: {
      call: (scene) => {
        const { sheet, area } = selected(scene);
        return range(rangeTarget(scene, sheet, area));
      },
    },
    GetActiveCell: {
      since: '1.7',
      call: (scene) => {
        const { sheet, area } = selected(scene);
        return range(rangeTarget(scene, sheet, { ...area, rows: 1, columns: 1 }));
      },
    },
  },
});
