import { invalidArgument } from '../wire/api-error.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import type { Scene } from './scene.js';

/** `workbook.application`. */
export const application: (scene: Scene) => WireObject = wireClass('Application', {
  scalars: {
    CalculationMode: {
      get: ({ workbook }) => workbook.calculationMode,
      set: ({ workbook }, mode) => {
        const known = ['Automatic', 'AutomaticExceptTables', 'Manual'].find((word) => word === mode);
        if (!known) throw invalidArgument();
        workbook.calculationMode = known;
      },
    },
  },
});

/** `context.runtime`. */
export const runtime: (scene: Scene) => WireObject = wireClass('Runtime', {
  since: '1.5',
  scalars: {
    EnableEvents: {
      since: '1.8',
      get: ({ events }) => events.enabled,
      set: ({ events }, enabled) => {
        events.enabled = enabled === true;
      },
    },
  },
});
