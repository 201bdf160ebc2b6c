import fc from 'fast-check';
import { afterStep, type Decisions, NO_DECISIONS } from '../../src/decisions/index.js';
import type { Decision } from '../../src/engine/index.js';

/** Any UTF-16 units at all: half of a pair, what XML can't hold, and what reads as an escape. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '_x005F_',
    '\r\n\t',
    ' <&"\'> ',
    ']]>',
    '\u0000',
    '\ud800',
    '\ufffe',
    '&#10;',
    '空き 店舗数',
  ),
);
const count = fc.integer({ min: 1, max: 9999 });
const table = fc.record({ title: text, fiscalYear: fc.option(count) });
const subject = fc.record({ label: text, measure: text, occurrence: count });
const answered = { reason: text, date: text };
const ofRoles = fc.dictionary(fc.oneof(fc.constantFrom('indicator', 'figure', 'actual'), text), text, {
  noNullPrototype: true,
  maxKeys: 4,
});

/** Answers of people who gave their initials, and of people who did not. */
const signed = (own: fc.Arbitrary<Decision>): fc.Arbitrary<Decision> =>
  fc
    .tuple(own, fc.option(text))
    .map(([one, by]) => (by ? ({ ...one, answer: { ...one.answer, by } } as Decision) : one));

/** A decision of a kind version 1 keeps. */
const unsignedOfVersion1: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constant('direction' as const),
    answer: fc.record({ ...answered, subject, direction: fc.constantFrom('higher', 'lower') }),
  }),
  fc.record({
    kind: fc.constant('verdict' as const),
    answer: fc.record({
      ...answered,
      table,
      subject,
      figure: text,
      verdict: fc.constantFrom('達成', '未達成', '—'),
    }),
  }),
  fc.record({
    kind: fc.constant('aside' as const),
    answer: fc.record({ ...answered, table, rule: text, about: text, key: text }),
  }),
);

const reading = {
  ...answered,
  subject: text,
  headRows: fc.option(fc.tuple(count, count)),
  lastRow: fc.option(fc.integer({ min: 1, max: 1_048_576 })),
  columns: ofRoles,
  rows: ofRoles,
};

/** A decision of any other kind. */
const unsignedOfLater: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constant('sameAsLast' as const),
    answer: fc.record({
      ...answered,
      table,
      own: fc.record({ label: text, measure: text }),
      last: fc.record({ label: text, measure: text }),
    }),
  }),
  fc.record({
    kind: fc.constant('yearEnd' as const),
    answer: fc.record({ ...answered, table }),
  }),
  fc.record({
    kind: fc.constant('columns' as const),
    answer: fc.oneof(fc.record(reading), fc.record({ ...reading, confirmed: fc.constant(true as const) })),
  }),
  fc.record({
    kind: fc.constant('measureRule' as const),
    answer: fc.record({ ...answered, measureRule: fc.constantFrom('all', 'majority') }),
  }),
  fc.record({
    kind: fc.constant('ruleOff' as const),
    answer: fc.record({ ...answered, rule: text }),
  }),
);

export const ofVersion1 = signed(unsignedOfVersion1);
export const ofLater = signed(unsignedOfLater);
export const decision: fc.Arbitrary<Decision> = fc.oneof(ofVersion1, ofLater);

/** What people may have answered in a workbook, one after the other. */
export const decisions: fc.Arbitrary<Decisions> = fc
  .array(decision)
  .map((list) => list.reduce((all, own) => afterStep(all, { step: 'keep', decision: own }), NO_DECISIONS));
