import { type Area, areaAddress, cellArea } from '../area.js';
import type { SimulatedSheet } from '../sheet.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import { range } from './range.js';
import { rangeTarget } from './range-target.js';
import type { Scene } from './scene.js';
import { sheetPrefix } from './sheet-name.js';

/** Several areas of one sheet. */
export interface RangeAreasTarget {
  readonly scene: Scene;
  readonly sheet: SimulatedSheet;
  readonly areas: readonly Area[];
}

const rangeCollection: (target: RangeAreasTarget) => WireObject = wireClass('RangeCollection', {
  since: '1.9',
  items: ({ scene, sheet, areas }) => areas.map((area) => range(rangeTarget(scene, sheet, area))),
});

/** Areas of a worksheet; only their addresses are simulated. */
export const rangeAreas: (target: RangeAreasTarget) => WireObject = wireClass('RangeAreas', {
  since: '1.9',
  scalars: {
    Address: {
      get: ({ scene, sheet, areas }) =>
        areas
          .map((area) => (scene.bugs.has('merge-first-cells') ? cellArea(area.row, area.column) : area))
          .map((area) => `${sheetPrefix(sheet.name)}${areaAddress(area)}`)
          .join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  properties: { Areas: { get: (target) => rangeCollection(target) } },
});
