import { intersection, sameArea } from '../area.js';
import type { Validation } from '../data-validation.js';
import { invalidArgument } from '../wire/api-error.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import { type RangeTarget, requirePermission } from './range-target.js';

/** The word `Excel.DataValidationType` has for each kind of rule. */
const TYPE_OF_RULE: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

/** What the cells of a range have in common. API reference, "Excel.DataValidationType": Inconsistent, MixedCriteria. */
function common({ sheet, area }: RangeTarget): { type: string; rule: Validation['rule'] | null } {
  const touching = sheet.validations.filter((validation) => intersection(validation.area, area));
  const [only, ...others] = touching;
  if (!only) return { type: 'None', rule: {} };
  const covered = touching.reduce((sum, validation) => {
    const part = intersection(validation.area, area);
    return sum + (part ? part.rows * part.columns : 0);
  }, 0);
  if (covered < area.rows * area.columns) return { type: 'Inconsistent', rule: null };
  const wanted = JSON.stringify(only.rule);
  if (others.some(({ rule }) => JSON.stringify(rule) !== wanted))
    return { type: 'MixedCriteria', rule: null };
  const kind = Object.keys(only.rule).find((key) => key in TYPE_OF_RULE) ?? '';
  return { type: TYPE_OF_RULE[kind] ?? 'None', rule: only.rule };
}

function readRule(value: unknown): Validation['rule'] {
  const rule: Record<string, unknown> = Object(value);
  const kinds = Object.keys(rule).filter((key) => rule[key] != null);
  const [kind] = kinds;
  // "You must set only one." API reference, "Excel.DataValidationRule".
  if (kinds.length !== 1 || kind === undefined || !(kind in TYPE_OF_RULE)) throw invalidArgument();
  return { [kind]: rule[kind] };
}

/** What Excel has where no alert was given. API reference, "DataValidation.errorAlert". */
const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };

/** Where no message was given: what Excel answers then is documented nowhere. */
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

/** What the validations of a range share; what it is without one, and null where they differ. */
function shared(
  { sheet, area }: RangeTarget,
  read: (validation: Validation) => unknown,
  without: unknown,
): unknown {
  const touching = sheet.validations.filter((validation) => intersection(validation.area, area));
  const values = new Set(touching.map((validation) => JSON.stringify(read(validation) ?? without)));
  if (values.size > 1) return null;
  const [value] = values;
  return value === undefined ? without : JSON.parse(value);
}

/** Changes something of the validations of a range, which must cover it alone. */
function change({ sheet, area }: RangeTarget, changed: Partial<Validation>): void {
  sheet.validations = sheet.validations.map((one) =>
    sameArea(one.area, area) ? { ...one, ...changed } : one,
  );
}

/** `range.dataValidation`. */
export const dataValidation: (target: RangeTarget) => WireObject = wireClass('DataValidation', {
  since: '1.8',
  scalars: {
    Type: { get: (range) => common(range).type },
    Rule: {
      get: (range) => common(range).rule,
      set: (range, value) => {
        requirePermission(range, 'allowFormatCells');
        const known = range.sheet.validations.some((validation) => sameArea(validation.area, range.area));
        // A range under several rules must be cleared first. API reference, "DataValidation.rule".
        if (!known && common(range).rule === null) throw invalidArgument();
        range.sheet.validate(range.area, readRule(value));
      },
    },
    ErrorAlert: {
      get: (range) => shared(range, ({ errorAlert }) => errorAlert, NO_ALERT),
      set: (range, errorAlert) => {
        requirePermission(range, 'allowFormatCells');
        change(range, { errorAlert });
      },
    },
    Prompt: {
      get: (range) => shared(range, ({ prompt }) => prompt, NO_PROMPT),
      set: (range, prompt) => {
        requirePermission(range, 'allowFormatCells');
        // Cells that allow any value may carry a message all the same. Microsoft Support, "Apply data validation to cells".
        if (!range.sheet.validations.some((one) => intersection(one.area, range.area)))
          range.sheet.validate(range.area, {});
        change(range, { prompt });
      },
    },
    IgnoreBlanks: {
      get: () => true,
      // Blank cells are allowed in the simulation anyhow.
      set: (range) => requirePermission(range, 'allowFormatCells'),
    },
  },
  methods: {
    Clear: {
      call: (range) => {
        requirePermission(range, 'allowFormatCells');
        range.sheet.validate(range.area, null);
      },
    },
  },
});
