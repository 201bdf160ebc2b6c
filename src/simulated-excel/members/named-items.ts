import { invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/api-error.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import { asRangeTarget } from './range-target.js';
import type { WorksheetTarget } from './worksheet.js';

/** Names of a sheet's own scope; kept with where they lead, which nothing here follows. */

interface NameTarget extends WorksheetTarget {
  readonly name: string;
}

/** Letters, digits, `_`, `.` and `\`, not beginning with a digit. Microsoft Support, "Names in formulas". */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

const namedItem: (target: NameTarget) => WireObject = wireClass('NamedItem', {
  scalars: {
    Name: { get: ({ name }) => name },
    Scope: { since: '1.4', get: () => 'Worksheet' },
    Visible: {
      get: ({ sheet, name }) => sheet.names.get(name)?.visible ?? false,
      set: ({ sheet, name }, visible) => {
        if (typeof visible !== 'boolean') throw invalidArgument();
        const own = sheet.names.get(name);
        if (own) own.visible = visible;
      },
    },
  },
  methods: { Delete: { since: '1.4', call: ({ sheet, name }) => void sheet.names.delete(name) } },
});

/** Without regard to case, as everywhere in Excel. */
function find(target: WorksheetTarget, wanted: unknown): WireObject | null {
  const key = String(wanted).toLowerCase();
  const name = [...target.sheet.names.keys()].find((own) => own.toLowerCase() === key);
  return name === undefined ? null : namedItem({ ...target, name });
}

/** `worksheet.names`. API reference, "NamedItemCollection". */
export const namedItemCollection: (target: WorksheetTarget) => WireObject = wireClass('NamedItemCollection', {
  items: (target) => [...target.sheet.names.keys()].map((name) => namedItem({ ...target, name })),
  item: find,
  methods: {
    GetItem: {
      call: (target, name) => {
        const found = find(target, name);
        if (!found) throw itemNotFound();
        return found;
      },
    },
    GetItemOrNullObject: { since: '1.4', call: find },
    Add: {
      since: '1.4',
      call: (target, name, reference) => {
        if (typeof name !== 'string' || !NAME.test(name)) throw invalidArgument();
        if (find(target, name)) throw itemAlreadyExists();
        const { area } = asRangeTarget(reference);
        target.sheet.names.set(name, { visible: true, area });
        return namedItem({ ...target, name });
      },
    },
  },
});
