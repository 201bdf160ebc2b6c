import fc from 'fast-check';
import {
  afterStep,
  answersXml,
  DECISIONS_NAMESPACE,
  type Decisions,
  decisionsXml,
  keepsDecisions,
  listDecisions,
  NO_DECISIONS,
  readDecisions,
} from '../../src/decisions/index.js';
import { readTree } from '../../src/files/xlsx/xml/tree.js';
import { decision, decisions } from './any-decision.js';

function read(...parts: string[]): Decisions {
  const reading = readDecisions(parts);
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.decisions;
}

test('what is written reads back, whatever the texts hold, and is XML to any reader', () => {
  fc.assert(
    fc.property(decisions, (own) => {
      const parts = [decisionsXml(own), answersXml(own)];
      expect(read(...parts)).toEqual(own);
      expect(parts.map(keepsDecisions)).toEqual([true, true]);
      const trees = parts.map((xml) => readTree(xml, 'part'));
      const elements = trees.flatMap((tree) => (tree.ok ? tree.value.children : []));
      // Who gave an answer of version 1 stands in an element of its own.
      const apart = [...own.directions, ...own.verdicts, ...own.setAside].filter(
        ({ by }) => by !== undefined,
      );
      expect(elements).toHaveLength(listDecisions(own).length + apart.length);
    }),
  );
});

test('an answer takes the place of an earlier one about the same, and is taken back alone', () => {
  fc.assert(
    fc.property(decisions, decision, (before, own) => {
      const kept = afterStep(before, { step: 'keep', decision: own });
      expect(afterStep(kept, { step: 'keep', decision: own })).toEqual(kept);
      const gone = afterStep(kept, { step: 'withdraw', decision: own });
      expect(listDecisions(gone)).toHaveLength(listDecisions(kept).length - 1);
      expect(afterStep(gone, { step: 'withdraw', decision: own })).toEqual(gone);
    }),
  );
});

const ONE: Decisions = {
  ...NO_DECISIONS,
  directions: [
    {
      subject: { label: '空き店舗数', measure: '商店街', occurrence: 1 },
      direction: 'lower',
      reason: '少ないほど\n良い',
      date: '2026-04-10',
    },
  ],
};
const XML = decisionsXml(ONE);

test('two parts are read as one', () => {
  const [first] = ONE.directions;
  if (!first) throw new Error('no answer');
  const other = { ...ONE, directions: [{ ...first, direction: 'higher' as const }] };
  expect(read(XML, decisionsXml(other))).toEqual(other);
  expect(read()).toEqual(NO_DECISIONS);
});

test.each([
  ['a declaration and comments', `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- - -->${XML}\n<!---->`],
  ['another prefix', XML.replace('xmlns=', 'xmlns:d=').replace(/<(\/?)(?=\w)/g, '<$1d:')],
  [
    'other quotes and spaces',
    XML.replaceAll('"', "'").replaceAll('/>', '  />').replaceAll(' label', '\n label'),
  ],
  [
    'elements that are closed by a tag of their own',
    XML.replace(/<direction(.*)\/>/, '<direction$1></direction>'),
  ],
  ['named and numbered references', XML.replace('空', '&#x7A7A;').replace('&#10;', '&#xa;')],
  ['another namespace that is not used', XML.replace('<decisions', '<decisions xmlns:x="urn:x"')],
])('is read with %s', (_name, xml) => {
  expect(read(xml)).toEqual(ONE);
});

test.each([
  ['a cut end', XML.slice(0, -4)],
  ['text after the end', `${XML}x`],
  ['no elements', ''],
  [
    'another root',
    XML.replaceAll('decisions', 'answers').replace('urn:soukatsu:answers', 'urn:soukatsu:decisions'),
  ],
  ['another namespace', XML.replace(DECISIONS_NAMESPACE, 'urn:soukatsu:decisions:2')],
  ['an element it does not know', XML.replace('<direction', '<wish')],
  ['an element of another namespace', XML.replace('<direction', '<direction xmlns="urn:x"')],
  ['text inside', XML.replace('<direction', 'text <direction')],
  ['an attribute more', XML.replace(' label', ' colour="red" label')],
  ['an attribute twice', XML.replace(' label', ' label="x" label')],
  ['an attribute of another namespace', XML.replace(' label', ' x:colour="red" label')],
  ['an attribute less', XML.replace(/ date="[^"]*"/, '')],
  ['an answer it does not know', XML.replace('"lower"', '"sideways"')],
  ['no number where one belongs', XML.replace('occurrence="1"', 'occurrence="0"')],
  ['a reference it does not know', XML.replace('&#10;', '&nbsp;')],
  ['an ampersand on its own', XML.replace('&#10;', '& ')],
  ['a document type', `<!DOCTYPE decisions>${XML}`],
])('is not read with %s', (_name, xml) => {
  expect(xml).not.toBe(XML);
  expect(readDecisions([xml])).toMatchObject({ ok: false, failure: { code: 'decisions-unreadable' } });
});

test('any text at all is read or refused, never thrown at', () => {
  const pieces = fc.array(
    fc.constantFrom('<', '>', '/', '"', "'", '=', '&', ';', 'd', ' ', '!--', '?', 'xmlns', XML),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(pieces, (own) => {
      expect(typeof readDecisions([own.join('')]).ok).toBe('boolean');
      expect([true, false]).toContain(keepsDecisions(own.join('')));
    }),
  );
});
