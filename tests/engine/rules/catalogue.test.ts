/** Refuses a rule that lacks words, help or tables of its own, or that the corpus does not know. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCellAddress } from '../../../src/cells/address.js';
import { cellText, type Sheet } from '../../../src/cells/sheet.js';
import { type Check, check } from '../../../src/engine/check.js';
import { RULES } from '../../../src/engine/rules/catalogue.js';
import { wordFinding } from '../../../src/engine/rules/word-finding.js';
import { severities } from '../../corpus/expected.js';
import { bookOf, earlierOf, readFixture } from './fixture.js';
import { faultsOf } from './sentences.js';

const folder = join(__dirname, '../../../src/engine/rules');
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
const ids = RULES.map(({ id }) => id).sort();
const allowed: Readonly<Record<string, readonly string[]>> = severities;

/** A 施策 or a tally is unsettled only where an indicator is, so that finding is there too. */
const alongside: Readonly<Record<string, readonly string[]>> = {
  'measure-unconfirmed': ['figure-unreadable'],
  'tally-unconfirmed': ['figure-unreadable'],
};

function sheetOf(rule: string, kind: 'ok' | 'ng'): Sheet {
  const sheet = readFixture(rule, kind);
  if (!sheet) throw new Error(`${rule} has no tests/engine/rules/${rule}/${kind}.tsv`);
  return sheet;
}

function checked(rule: string, sheet: Sheet): Check {
  const result = check(sheet, { earlier: earlierOf(rule), book: bookOf(rule, sheet) });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check;
}

function textAt(sheet: Sheet, address: string): string | undefined {
  const place = parseCellAddress(address);
  const row = place ? sheet.rows[place.row] : undefined;
  const width = Math.max(...sheet.rows.map((cells) => cells.length));
  return row && place && place.column < width ? cellText(row[place.column]) : undefined;
}

test('every rule has an id of its own, a folder of its own, and a place in the corpus', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(folders(folder)).toEqual(ids);
  expect(folders(__dirname)).toEqual(ids);
  expect(Object.keys(severities).sort()).toEqual(ids);
});

describe.each(RULES)('$id', ({ id, severity, words }) => {
  const others = alongside[id] ?? [];

  test('has a severity the corpus expects of it', () => {
    expect(allowed[id]?.[0]).toBe(severity);
  });

  test('has a title in both languages', () => {
    expect(words.ja.title).toMatch(/[ぁ-ん]/);
    expect(words.en.title).toMatch(/^[A-Z][^.]+$|\?$/);
    expect(RULES.filter(({ words: own }) => own.ja.title === words.ja.title)).toHaveLength(1);
  });

  test('is raised by its own table, at cells that exist, with nothing else beside it', () => {
    const sheet = sheetOf(id, 'ng');
    const { findings } = checked(id, sheet);
    const own = findings.filter(({ rule }) => rule === id);
    expect(own).not.toEqual([]);
    expect(findings.map(({ rule }) => rule).filter((rule) => rule !== id)).toEqual(others);
    for (const { cells, severity: weight } of own) {
      expect(allowed[id]).toContain(weight);
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) expect(textAt(sheet, cell)).toBeDefined();
    }
  });

  test('is not raised by the nearest neighbour of that table', () => {
    const { findings } = checked(id, sheetOf(id, 'ok'));
    expect(findings.map(({ rule }) => rule)).toEqual(others);
  });

  test.each(['ja', 'en'] as const)('says what it found in %s, with what is written there', (language) => {
    const sheet = sheetOf(id, 'ng');
    const { judged, findings } = checked(id, sheet);
    for (const finding of findings.filter(({ rule }) => rule === id)) {
      const { title, why } = wordFinding(finding, language);
      expect(title).toBe(words[language].title);
      expect(faultsOf(finding, language)).toEqual([]);
      const written = finding.cells.flatMap((cell) => {
        const text = textAt(sheet, cell) ?? '';
        return [text, ...(text.match(/\d[\d.,]*/g) ?? [])];
      });
      const labels = judged.indicators
        .filter(({ indicator }) => indicator.row === finding.row)
        .map(({ indicator }) => indicator.label);
      const named = [...written, ...labels, finding.expected].filter((text) => text !== '');
      expect(named.filter((text) => why.includes(text))).not.toEqual([]);
    }
  });

  describe('help page', () => {
    const path = join(folder, id, 'help.ja.md');
    const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
    const text = lines.join('\n');

    test('is there, with a title and the sections in their order', () => {
      expect(lines[0]).toBe(`# ${words.ja.title}`);
      expect(lines.filter((line) => line.startsWith('## '))).toEqual([
        '## 何が',
        '## なぜ',
        '## どう直す',
        '## 例',
      ]);
      expect(lines.length).toBeGreaterThanOrEqual(15);
      expect(lines.length).toBeLessThanOrEqual(32);
    });

    test('shows a bad example and a good one', () => {
      expect(lines.filter((line) => line.startsWith('❌ '))).toHaveLength(1);
      expect(lines.filter((line) => line.startsWith('✅ '))).toHaveLength(1);
      expect(text.indexOf('❌')).toBeLessThan(text.indexOf('✅'));
    });

    test('says what 再計算 does, in plain sentences', () => {
      expect(text).toContain('再計算');
      for (const line of lines.filter((own) => /^[^#❌✅-]/.test(own))) expect(line).toMatch(/[。、]$/);
      expect(text).not.toMatch(/。。|、、|TODO|\?\?/);
    });

    test('keeps to headings, paragraphs, lists, examples, code and bold', () => {
      for (const line of lines) {
        expect(line).not.toMatch(/^\s+\S|^(?:>|\*|\+|\d+\.|```|\||<|###)|\s$/);
        expect(line.split('`').length % 2).toBe(1);
        expect(line.split('**').length % 2).toBe(1);
      }
      expect(text).not.toMatch(/https?:|\]\(|<[a-z]/i);
    });
  });
});
