import { type Area, areaAddress } from '../area.js';
import type { SimulatedSheet } from '../sheet.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import { sheetPrefix } from './sheet-name.js';

/** Several areas of one sheet. */
export interface RangeAreasTarget {
  readonly sheet: SimulatedSheet;
  readonly areas: readonly Area[];
}

/** Areas of a worksheet; only their addresses are simulated. */
export const rangeAreas: (target: RangeAreasTarget) => WireObject = wireClass('RangeAreas', {
  since: '1.9',
  scalars: {
    Address: {
      get: ({ sheet, areas }) =>
        areas.map((area) => `${sheetPrefix(sheet.name)}${areaAddress(area)}`).join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
});
