import { type ConditionalFormat, type ConditionalStyle, GHOST_RULE } from '../conditional-format.js';
import { isNumberFormat } from '../number-format.js';
import type { SimulatedSheet } from '../sheet.js';
import { invalidArgument, itemNotFound } from '../wire/api-error.js';
import { type Scalar, type WireObject, wireClass } from '../wire/wire-object.js';
import { readColour } from './colour.js';
import { range } from './range.js';
import { rangeTarget } from './range-target.js';
import type { Scene } from './scene.js';

/** What a `ConditionalFormat` stands for: the format of an id, as it is when asked. */
export interface ConditionalFormatTarget {
  readonly scene: Scene;
  readonly sheet: SimulatedSheet;
  readonly id: string;
}

/** The rules Excel lists of a sheet, those it can't read among them. */
export function listedFormats({ scene, sheet }: Omit<ConditionalFormatTarget, 'id'>): ConditionalFormat[] {
  return [...sheet.conditionalFormats, ...(scene.bugs.has('ghost-rule') ? [GHOST_RULE] : [])];
}

function listed(target: ConditionalFormatTarget): ConditionalFormat {
  const format = listedFormats(target).find((one) => one.id === target.id);
  if (!format) throw itemNotFound();
  return format;
}

/** The rule, to be read or changed. */
function current(target: ConditionalFormatTarget): ConditionalFormat {
  const format = listed(target);
  if (format.unreadable) throw itemNotFound();
  return format;
}

function replace(target: ConditionalFormatTarget, change: Partial<ConditionalFormat>): void {
  const format = current(target);
  const changed = { ...format, ...change };
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.map((one) =>
    one === format ? changed : one,
  );
  target.sheet.reportFormats(format.area);
}

function styleScalar(
  read: (style: ConditionalStyle) => unknown,
  write: (value: unknown) => ConditionalStyle,
): Scalar<ConditionalFormatTarget> {
  return {
    get: (target) => read(current(target).style),
    set: (target, value) => replace(target, { style: { ...current(target).style, ...write(value) } }),
  };
}

const rule: (target: ConditionalFormatTarget) => WireObject = wireClass('ConditionalFormatRule', {
  since: '1.6',
  scalars: {
    Formula: {
      get: (target) => current(target).formula,
      set: (target, formula) => {
        if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument();
        replace(target, { formula });
      },
    },
  },
});

const fill: (target: ConditionalFormatTarget) => WireObject = wireClass('ConditionalRangeFill', {
  since: '1.6',
  scalars: {
    Color: styleScalar(
      (style) => style.fill ?? '',
      (value) => ({ fill: readColour(value) }),
    ),
  },
});

const font: (target: ConditionalFormatTarget) => WireObject = wireClass('ConditionalRangeFont', {
  since: '1.6',
  scalars: {
    Color: styleScalar(
      (style) => style.fontColor ?? '',
      (value) => ({ fontColor: readColour(value) }),
    ),
    Bold: styleScalar(
      (style) => style.bold ?? false,
      (value) => ({ bold: value === true }),
    ),
    Italic: styleScalar(
      (style) => style.italic ?? false,
      (value) => ({ italic: value === true }),
    ),
    Underline: styleScalar(
      (style) => (style.underline ? 'Single' : 'None'),
      (value) => ({ underline: value !== 'None' }),
    ),
  },
});

/** `Excel.ConditionalRangeBorderLineStyle`. */
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

/** One side of the border; the simulation keeps whether there is one and whether it is broken, not its sides and colour. */
const border: (target: ConditionalFormatTarget) => WireObject = wireClass('ConditionalRangeBorder', {
  since: '1.6',
  scalars: {
    Style: styleScalar(
      ({ border, dashed }) => (dashed ? 'Dash' : border ? 'Continuous' : 'None'),
      (value) => {
        if (!LINES.includes(String(value))) throw invalidArgument();
        if (value === 'None') return { border: false };
        return value === 'Continuous' ? { border: true } : { border: true, dashed: true };
      },
    ),
    Color: styleScalar(
      () => '#000000',
      (value) => {
        readColour(value);
        return {};
      },
    ),
  },
});

const borders: (target: ConditionalFormatTarget) => WireObject = wireClass(
  'ConditionalRangeBorderCollection',
  {
    since: '1.6',
    properties: {
      Top: { get: (target) => border(target) },
      Bottom: { get: (target) => border(target) },
      Left: { get: (target) => border(target) },
      Right: { get: (target) => border(target) },
    },
    item: (target) => border(target),
    methods: {
      GetItem: {
        call: (target, side) => {
          if (!/^Edge(?:Top|Bottom|Left|Right)$/.test(String(side))) throw invalidArgument();
          return border(target);
        },
      },
    },
  },
);

const format: (target: ConditionalFormatTarget) => WireObject = wireClass('ConditionalRangeFormat', {
  since: '1.6',
  scalars: {
    NumberFormat: styleScalar(
      (style) => style.numberFormat ?? null,
      (value) => {
        if (!isNumberFormat(value)) throw invalidArgument();
        return { numberFormat: value };
      },
    ),
  },
  properties: {
    Fill: { get: (target) => fill(target) },
    Font: { get: (target) => font(target) },
    Borders: { get: (target) => borders(target) },
  },
});

const custom: (target: ConditionalFormatTarget) => WireObject = wireClass('CustomConditionalFormat', {
  since: '1.6',
  properties: { Rule: { get: (target) => rule(target) }, Format: { get: (target) => format(target) } },
});

/** One conditional format with a custom formula. */
export const conditionalFormat: (target: ConditionalFormatTarget) => WireObject = wireClass(
  'ConditionalFormat',
  {
    since: '1.6',
    id: ({ id }) => id,
    scalars: {
      Id: { get: ({ id }) => id },
      Type: { get: (target) => listed(target).type },
      StopIfTrue: {
        get: (target) => current(target).stopIfTrue,
        set: (target, value) => replace(target, { stopIfTrue: value === true }),
      },
      Priority: {
        get: (target) => target.sheet.conditionalFormats.indexOf(current(target)),
        set: (target, priority) => {
          const moved = current(target);
          const others = target.sheet.conditionalFormats.filter((one) => one !== moved);
          others.splice(Number(priority), 0, moved);
          target.sheet.conditionalFormats = others;
          target.sheet.reportFormats(moved.area);
        },
      },
    },
    properties: {
      Custom: { get: (target) => custom(target) },
      CustomOrNullObject: { get: (target) => custom(target) },
    },
    methods: {
      GetRange: { call: (target) => range(rangeTarget(target.scene, target.sheet, current(target).area)) },
      Delete: {
        call: (target) => {
          const gone = current(target);
          target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((one) => one !== gone);
          target.sheet.reportFormats(gone.area);
        },
      },
    },
  },
);
