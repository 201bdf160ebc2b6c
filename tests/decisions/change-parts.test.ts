import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import {
  ANSWERS_NAMESPACE,
  afterStep,
  answersXml,
  changesFor,
  type DecisionStep,
  type Decisions,
  decisionIdentity,
  decisionsXml,
  type KeptPart,
  keepsDecisions,
  NO_DECISIONS,
  readDecisions,
  sameDecisions,
} from '../../src/decisions/index.js';
import { elementOf } from '../../src/decisions/write-decisions.js';
import type { Decision } from '../../src/engine/index.js';
import { TRIES_ALL } from '../thinned.js';
import { decision, decisions, ofLater } from './any-decision.js';

/** A step in the parts of a workbook: what it changes, and what a newer version has left there and it does not. */

const reading = (parts: readonly KeptPart[]) =>
  readDecisions(parts.map(({ xml }) => xml).filter(keepsDecisions));

function read(parts: readonly KeptPart[]): Decisions {
  const own = reading(parts);
  if (!own.ok) throw new Error(own.failure.code);
  return own.decisions;
}

/** The parts after steps taken together, as Excel would make the changes: what is added comes last. */
function partsAfter(parts: readonly KeptPart[], ...steps: readonly DecisionStep[]): readonly KeptPart[] {
  let now = [...parts];
  for (const own of changesFor(parts, read(parts), ...steps)) {
    if (own.change === 'add') now.push({ id: `{${now.length}}`, xml: own.xml });
    else if (own.change === 'set') now = now.map((part) => (part.id === own.id ? own : part));
    else now = now.filter(({ id }) => id !== own.id);
  }
  return now;
}

const numbered = (texts: readonly string[]): KeptPart[] =>
  texts.map((xml, place) => ({ id: `${place}`, xml }));
const step = fc.record({ step: fc.constantFrom('keep', 'withdraw'), decision });
/** Parts of one or two people who answered at once. */
const parts = fc
  .array(decisions, { maxLength: 2 })
  .map((people) => numbered(people.flatMap((own) => [decisionsXml(own), answersXml(own)])));

test('the parts after any steps keep what the steps say', () => {
  fc.assert(
    fc.property(parts, fc.array(step, { maxLength: 4 }), (start, steps) => {
      let now: readonly KeptPart[] = start;
      for (const own of steps) {
        const expected = afterStep(read(now), own);
        now = partsAfter(now, own);
        expect(sameDecisions(read(now), expected)).toBe(true);
        expect(read(now)).toEqual(expected);
        expect(changesFor(now, read(now), own)).toEqual([]);
      }
    }),
  );
});

test('steps taken together keep what they keep one after the other, each part changed once', () => {
  fc.assert(
    fc.property(parts, fc.array(step, { minLength: 1, maxLength: 5 }), (start, steps) => {
      const together = partsAfter(start, ...steps);
      expect(read(together)).toEqual(steps.reduce(afterStep, read(start)));
      const changes = changesFor(start, read(start), ...steps);
      const ids = changes.flatMap((own) => (own.change === 'add' ? [] : [own.id]));
      expect(new Set(ids).size).toBe(ids.length);
      expect(changes.filter(({ change }) => change === 'add').length).toBeLessThanOrEqual(2);
    }),
  );
});

/** What a newer version may have written beside the answers known here. */
const newer = fc.constantFrom(
  '<wish/>',
  '<wish colour="red" xmlns="urn:soukatsu:answers:1">text &amp; &#x3042; <![CDATA[<yearEnd/>]]></wish>',
  '<yearEnd xmlns="urn:somebody-else"/>',
  '<希望 理由="良い">\n <a><a></a></a>\n</希望>',
  '<!-- <yearEnd/> -->',
  '<?keep this?>',
  '<x:y xmlns:x="urn:x" x:z="1"><yearEnd/></x:y>',
);
const grownElement = ofLater.map((own) => ({
  own,
  text: elementOf(own).replace(/\/>$/, ' colour="red" x:y="1"><note>more</note></').concat(`${own.kind}>`),
}));
const entry = fc.oneof(
  newer.map((text) => ({ own: null, text })),
  ofLater.map((own) => ({ own, text: elementOf(own) })),
  grownElement,
);
const grown = fc
  .uniqueArray(entry, { selector: ({ own, text }) => (own ? decisionIdentity(own) : text), maxLength: 8 })
  .map((entries) => ({
    entries,
    xml: `<answers xmlns="${ANSWERS_NAMESPACE}" xmlns:x="urn:x" since="0.3">${entries.map(({ text }) => `\n\t${text}`).join('')}\n</answers>`,
  }));

test('a step leaves every other character of a part as it is, whoever wrote it', () => {
  const foreign = { id: 'foreign', xml: '<answers xmlns="urn:soukatsu:answers:2"><wish/></answers>' };
  fc.assert(
    fc.property(
      grown,
      fc.record({ step: fc.constantFrom('keep', 'withdraw'), decision: ofLater }),
      (part, taken) => {
        const before = [{ id: '0', xml: part.xml }, foreign];
        expect(read(before)).toEqual(
          part.entries.reduce(
            (all, { own }) => (own ? afterStep(all, { step: 'keep', decision: own }) : all),
            NO_DECISIONS,
          ),
        );
        const now = partsAfter(before, taken);
        const about = decisionIdentity(taken.decision);
        const left = part.entries.filter(({ own }) => own === null || decisionIdentity(own) !== about);
        const begin = part.xml.slice(0, part.xml.indexOf('>') + 1);
        const same = part.entries.some(({ text }) => text === elementOf(taken.decision));
        if (taken.step === 'withdraw' || !same)
          expect(now[0]?.xml).toBe(
            `${begin}${left.map(({ text }) => `\n\t${text}`).join('')}${taken.step === 'keep' ? `\n  ${elementOf(taken.decision)}` : ''}\n</answers>`,
          );
        expect(now[1]).toBe(foreign);
      },
    ),
  );
});

test('the same answer again changes nothing, whatever a newer version has added to it', () => {
  fc.assert(
    fc.property(grownElement, ({ own, text }) => {
      const xml = `<answers xmlns="${ANSWERS_NAMESPACE}" xmlns:x="urn:x">${text}</answers>`;
      expect(changesFor(numbered([xml]), read(numbered([xml])), { step: 'keep', decision: own })).toEqual([]);
    }),
  );
});

test('a part comes with the first answer that belongs there, and goes with the last', () => {
  fc.assert(
    fc.property(decision, (own) => {
      const now = partsAfter([], { step: 'keep', decision: own });
      const apart = ['direction', 'verdict', 'aside'].includes(own.kind) && own.answer.by !== undefined;
      expect(now).toHaveLength(apart ? 2 : 1);
      expect(partsAfter(now, { step: 'withdraw', decision: own })).toEqual([]);
    }),
  );
});

describe('who gave an answer of version 1', () => {
  const ASIDE: Decision = {
    kind: 'aside',
    answer: {
      table: { title: '令和7年度 総括表', fiscalYear: 2025 },
      rule: 'actual-pending',
      about: '支援件数',
      key: 'actual-pending␟支援件数',
      reason: '県の確報を待つ',
      date: '2026-04-10',
    },
  };
  const signed = (by: string, own = ASIDE) => ({ ...own, answer: { ...own.answer, by } }) as Decision;
  const kept = (own: Decision) => partsAfter([], { step: 'keep', decision: own });
  const byOf = (parts: readonly KeptPart[]) => read(parts).setAside.map(({ by }) => by);

  test('stands beside it, changes with it, and goes with it', () => {
    const now = kept(signed('田中'));
    expect(byOf(now)).toEqual(['田中']);
    const later = partsAfter(now, { step: 'keep', decision: signed('佐藤') });
    expect(byOf(later)).toEqual(['佐藤']);
    expect(later).toHaveLength(2);
    const unsigned = partsAfter(later, { step: 'keep', decision: ASIDE });
    expect(byOf(unsigned)).toEqual([undefined]);
    expect(unsigned).toHaveLength(1);
    expect(partsAfter(later, { step: 'withdraw', decision: signed('佐藤') })).toEqual([]);
  });

  test('is not said of an answer that an older version gave in its place', () => {
    const [first, second] = kept(signed('田中'));
    if (!first || !second) throw new Error('two parts');
    const again = { ...first, xml: first.xml.replace('県の確報を待つ', '見込みで締めた') };
    expect(byOf([again, second])).toEqual([undefined]);
    expect(byOf([first, second])).toEqual(['田中']);
  });

  test('stops nothing where it is damaged', () => {
    const [first, second] = kept(signed('田中'));
    if (!first || !second) throw new Error('two parts');
    const damaged = { ...second, xml: second.xml.replace(' date=', ' day=') };
    expect(byOf([first, damaged])).toEqual([undefined]);
  });
});

test.each([
  [
    'another prefix and a declaration',
    '<?xml version="1.0"?>\n<n:answers xmlns:n="NS"></n:answers>',
    '<n:answers xmlns:n="NS">\n  <n:ruleOff rule="near-miss" reason="" date=""/>\n</n:answers>',
  ],
  [
    'a root that closes itself',
    '<answers xmlns="NS" />',
    '<answers xmlns="NS">\n  <ruleOff rule="near-miss" reason="" date=""/>\n</answers>',
  ],
])('an answer finds its place in a part with %s', (_name, before, expected) => {
  const xml = before.replace('NS', ANSWERS_NAMESPACE);
  const answer = { rule: 'near-miss', reason: '', date: '' };
  const now = partsAfter(numbered([xml]), { step: 'keep', decision: { kind: 'ruleOff', answer } });
  expect(now[0]?.xml).toBe(expected.replace('NS', ANSWERS_NAMESPACE));
});

test('a part cut off anywhere is refused, or is none of ours', () => {
  fc.assert(
    fc.property(grown, fc.nat(), ({ xml }, place) => {
      const cut = xml.slice(0, place % xml.length);
      expect(keepsDecisions(cut) && readDecisions([cut]).ok).toBe(false);
    }),
  );
});

function isXml(text: string): boolean {
  const parser = new SaxesParser();
  let fine = true;
  parser.on('error', () => {
    fine = false;
  });
  parser.write(text).close();
  return fine;
}

test('what is no XML to a whole parser is refused', () => {
  fc.assert(
    fc.property(
      grown,
      fc.nat(),
      fc.constantFrom(...'<>&"\'/-x1:?! ', '', '</a>', '<a>', '--', ']]>', '#0'),
      ({ xml }, place, by) => {
        const at = place % xml.length;
        const damaged = xml.slice(0, at) + by + xml.slice(at + 1);
        const known = reading(numbered([damaged]));
        if (keepsDecisions(damaged) && known.ok) expect(isXml(damaged)).toBe(true);
      },
    ),
    { numRuns: TRIES_ALL ? 1000 : 300, interruptAfterTimeLimit: 4000 },
  );
});

const ONE = elementOf({
  kind: 'columns',
  answer: {
    subject: '指標 実績値(目標値)',
    headRows: [3, 4],
    lastRow: 28,
    columns: { indicator: 'E' },
    rows: { actual: '実績値' },
    reason: '確認済み',
    date: '2026-04-10',
  },
});
test.each([
  ['an attribute less', ONE.replace(/ reason="[^"]*"/, '')],
  ['half of the rows of heads', ONE.replace(/ firstHeadRow="\d+"/, '')],
  ['no number where one belongs', ONE.replace('lastRow="28"', 'lastRow="end"')],
  ['a rule for 施策 it does not know', '<measureRule rule="weighted" reason="" date=""/>'],
  ['an attribute twice', ONE.replace(' subject=', ' subject="" subject=')],
])('an answer it knows is read to the letter: not with %s', (_name, element) => {
  expect(element).not.toBe(ONE);
  const within = (own: string) => [`<answers xmlns="${ANSWERS_NAMESPACE}">${own}</answers>`];
  expect(readDecisions(within(ONE)).ok).toBe(true);
  expect(readDecisions(within(element))).toMatchObject({
    ok: false,
    failure: { code: 'decisions-unreadable' },
  });
});
