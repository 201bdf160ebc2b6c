import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/engine/index.js';
import { directionOfLabel } from '../../../src/engine/lexicon/direction.js';

/**
 * Names of indicators in three lists, half of each written by somebody who had not seen the lexicon. No list of words is
 * ever complete, so what counts is what becomes of a name it does not know (docs/table-rules.md, decision 16).
 */
function namesIn(file: string): string[] {
  const text = readFileSync(path.join(__dirname, 'direction-names', file), 'utf8');
  const names: { readonly ours: readonly string[]; readonly others: readonly string[] } = JSON.parse(text);
  return [...names.ours, ...names.others];
}

const UNWANTED = namesIn('less-is-better.json');
const SUPPORTS = namesIn('more-is-better.json');
const NEUTRAL = namesIn('nothing-tells.json');

const HEADS = ['施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];

/** What the engine does with a name beside a figure and a written verdict. */
function judged(name: string, figure: string, written: string) {
  const rows = [['令和7年度 総括表'], HEADS, [name, figure, written, '継続する。']];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { findings, judged: table } = result.check;
  const own = table.indicators[0];
  if (!own) throw new Error(`${name} is not read`);
  return {
    verdict: own.verdict,
    certain: own.certain,
    asked: findings.some(({ rule }) => rule === 'direction-unstated'),
    written: findings.flatMap(({ fix }) => fix?.edits.map(({ to }) => to) ?? []),
    errors: findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  };
}

const OVER = '12(10)';
const SHORT = '8(10)';

test.each(UNWANTED)('%s: above its target it is asked, never written 達成', (name) => {
  for (const written of ['', '未達成', '—']) {
    const own = judged(name, OVER, written);
    expect(own).toMatchObject({ certain: false, asked: true, written: [], errors: [] });
  }
  expect(judged(name, SHORT, '')).toMatchObject({ certain: false, asked: true, written: [], errors: [] });
  expect(judged(name, SHORT, '達成')).toMatchObject({ certain: false, written: [], errors: [] });
});

test.each(SUPPORTS)('%s: is never judged lower-is-better', (name) => {
  expect(judged(name, OVER, '達成')).toMatchObject({ verdict: '達成', certain: true, asked: false });
  expect(judged(name, SHORT, '未達成')).toMatchObject({ verdict: '未達成', certain: true, asked: false });
  expect(judged(name, SHORT, '').verdict).toBe('未達成');
});

test('few supports are asked about, and the others are judged for certain', () => {
  const asked = SUPPORTS.filter((name) => judged(name, SHORT, '').asked);
  expect(SUPPORTS.length).toBeGreaterThanOrEqual(200);
  expect(asked.length).toBeLessThanOrEqual(SUPPORTS.length * 0.03);
});

test('most of what is unwanted is known as such', () => {
  const known = UNWANTED.filter((name) => directionOfLabel(name) === 'lower');
  expect(UNWANTED.length).toBeGreaterThanOrEqual(200);
  expect(known.length).toBeGreaterThanOrEqual(UNWANTED.length * 0.8);
});

test.each(NEUTRAL)('%s: tells nothing, so a blank verdict is asked', (name) => {
  expect(directionOfLabel(name)).not.toBe('higher');
  expect(judged(name, SHORT, '')).toMatchObject({ certain: false, asked: true, written: [] });
});
