import fc from 'fast-check';
import { answersXml, type Decisions, decisionsXml, NO_DECISIONS } from '../../src/decisions/index.js';
import { decisions } from './any-decision.js';
import * as installed from './version-0.1.0/index.js';

/** Version 0.1.0 stays installed beside newer ones: what those keep in a workbook must never stop it. */

/** What it makes of a workbook's custom XML parts: it asks for those of its own namespace, and reads these. */
function asInstalled(...parts: readonly string[]) {
  const reading = installed.readDecisions(parts.filter(installed.keepsDecisions));
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.decisions;
}

/** Who answered is nothing to it. */
function unsigned<T extends { readonly by?: string }>(list: readonly T[]): T[] {
  return list.map(({ by: _by, ...own }) => own as T);
}

const ofVersion1 = ({ directions, verdicts, setAside }: Decisions) => ({
  directions: unsigned(directions),
  verdicts: unsigned(verdicts),
  setAside: unsigned(setAside),
});

test('it reads its own kinds of answers out of a workbook with all kinds, and nothing stops it', () => {
  fc.assert(
    fc.property(decisions, fc.boolean(), (own, first) => {
      const parts = [decisionsXml(own), answersXml(own)];
      expect(asInstalled(...(first ? parts : [...parts].reverse()))).toEqual(ofVersion1(own));
    }),
  );
});

test('the part it reads is written as it writes it itself, byte for byte', () => {
  fc.assert(
    fc.property(decisions, (own) => {
      expect(decisionsXml(own)).toBe(installed.decisionsXml(ofVersion1(own)));
    }),
  );
});

test('what grows in the other part is nothing to it', () => {
  const grown = answersXml(NO_DECISIONS).replace('>', '><wish/>');
  expect(asInstalled(grown)).toEqual(installed.NO_DECISIONS);
  // The very thing that stops it in its own part.
  const inItsOwn = decisionsXml(NO_DECISIONS).replace('>', '><wish/>');
  expect(() => asInstalled(inItsOwn)).toThrow('decisions-unreadable');
});
