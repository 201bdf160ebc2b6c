import { accessDenied } from '../wire/api-error.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import type { WorksheetTarget } from './worksheet.js';

/** What Excel allows on a protected sheet where nothing was said. API reference, "WorksheetProtectionOptions". */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `worksheet.protection`. */
export const worksheetProtection: (target: WorksheetTarget) => WireObject = wireClass('WorksheetProtection', {
  since: '1.2',
  scalars: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: {
      get: ({ sheet }) => (sheet.protection ? { ...NOTHING_ALLOWED, ...sheet.protection.options } : null),
    },
  },
  methods: {
    Protect: {
      call: ({ sheet }, options, password) => {
        if (sheet.protection) throw accessDenied();
        const given = Object(options ?? {});
        sheet.protect(typeof password === 'string' ? { options: given, password } : { options: given });
      },
    },
    Unprotect: {
      since: '1.7',
      call: ({ sheet }, password) => {
        if (sheet.protection?.password !== undefined && sheet.protection.password !== password)
          throw accessDenied();
        sheet.protect(null);
      },
    },
  },
});
