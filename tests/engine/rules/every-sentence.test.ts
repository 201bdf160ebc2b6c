/**
 * Every sentence a finding can have, each once and with real figures, in `every-sentence.md`: to be read as a clerk reads them. A
 * changed sentence changes the page; SOUKATSU_WRITE=1 writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/engine/check.js';
import { RULES } from '../../../src/engine/rules/catalogue.js';
import { wordFinding } from '../../../src/engine/rules/word-finding.js';
import { readCorpus } from '../../corpus/corpus.js';
import { bookOf, earlierOf, readFixture } from './fixture.js';

const PAGE = path.join(__dirname, 'every-sentence.md');
/** Of sentences that differ by what they quote alone one is enough. */
const patternOf = (text: string) =>
  text
    .replace(/「[^」]*」|“[^”]*”/g, 'q')
    .replace(/\d[\d,.〜/]*/g, 'n')
    .replace(/n[^\sn、。()=+÷は※]{1,4}(?=[はのにで以を、)=+÷])/g, 'n');
/** A finding is read at a glance: what is wrong, and what to do, without what it quotes. */
const LONGEST = { ja: 150, en: 350 } as const;
/** The first sentences of a rule show its cases. */
const MOST_OF_A_RULE = 40;

interface Said {
  readonly rule: string;
  readonly ja: string;
  readonly en: string;
}

const FIXTURES = RULES.flatMap(({ id }) =>
  (['ng', 'ok'] as const).flatMap((kind) => {
    const sheet = readFixture(id, kind);
    return sheet ? [{ sheet, earlier: earlierOf(id), book: bookOf(id, sheet) }] : [];
  }),
);

function everySentence(): Said[] {
  const seen = new Set<string>();
  const all: Said[] = [];
  const corpus = readCorpus().map(({ sheet }) => ({ sheet, earlier: [], book: [] }));
  for (const { sheet, earlier, book } of [...FIXTURES, ...corpus]) {
    const result = check(sheet, { asOf: '2030-04-20', earlier, book });
    if (!result.ok) continue;
    for (const finding of result.check.findings) {
      const [ja, en] = (['ja', 'en'] as const).map((language) => {
        const { title, why, todo } = wordFinding(finding, language);
        return `**${title}** ${why} ${todo}`;
      });
      const key = `${finding.rule} ${patternOf(ja ?? '')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      all.push({ rule: finding.rule, ja: ja ?? '', en: en ?? '' });
    }
  }
  return all;
}

const SAID = everySentence();
const ofRule = (rule: string) => SAID.filter((own) => own.rule === rule).slice(0, MOST_OF_A_RULE);

test('the page holds every sentence as it is said now', () => {
  const page = RULES.flatMap(({ id }) => [
    `## ${id}`,
    '',
    ...ofRule(id).flatMap(({ ja, en }) => [`- ${ja}`, `  <br>${en}`]),
    '',
  ]);
  const text = `${['# Every sentence', '', ...page].join('\n').trimEnd()}\n`;
  if (process.env.SOUKATSU_WRITE === '1') writeFileSync(PAGE, text);
  expect(readFileSync(PAGE, 'utf8')).toBe(text);
});

test.each(RULES.map(({ id }) => id))(
  '%s says something, in both languages, and no more than can be read at once',
  (id) => {
    const own = ofRule(id);
    expect(own).not.toEqual([]);
    for (const { ja, en } of own) {
      expect(ja.replace(/「[^」]*」/g, '').length).toBeLessThanOrEqual(LONGEST.ja);
      expect(en.replace(/“[^”]*”/g, '').length).toBeLessThanOrEqual(LONGEST.en);
    }
  },
);
