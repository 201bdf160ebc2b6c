import { readFileSync } from 'node:fs';
import { readConfig } from '../src/cli/config/read-config.js';
import { check, GIVEN_ROLES, parseReadings, reportOf } from '../src/engine/index.js';

/** What docs/command-line.md shows is so. */

const COMMAND_LINE = 'docs/command-line.md';

const page = readFileSync(COMMAND_LINE, 'utf8');
const block = (kind: string) => new RegExp(`^\`\`\`${kind}\n([^]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';

test('the configuration the page shows is taken', () => {
  expect(readConfig(block('jsonc'), 'soukatsu.config.json')).toMatchObject({
    ok: true,
    config: { measureRule: 'majority', columns: [{ columns: { actual: 'D', target: 'B' } }] },
  });
});

test('the columns the page shows are taken, and every name of it', () => {
  const [, columns = ''] = /^--columns "([^"]+)"/m.exec(page) ?? [];
  expect(parseReadings([columns]).ok).toBe(true);
  const [, names = ''] = /^\| (戦略, [^|]+) \|/m.exec(page) ?? [];
  const map = names.split(', ').map((name, at) => `${name}=${String.fromCharCode(65 + at)}`);
  const parsed = parseReadings([map.filter((part) => !part.startsWith('実績(目標)')).join(' ')]);
  expect(parsed.ok && Object.keys(parsed.readings[0]?.columns ?? {})).toHaveLength(GIVEN_ROLES.length - 1);
});

test('the object the page of the command line shows is what the table beside it gives', () => {
  const rows = block('tsv')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const result = check({ name: 'midori', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-04-10' });
  if (!result.ok) throw new Error(result.failure.code);
  const report = reportOf(result.check, 'midori.tsv');
  const findings = report.findings.map((finding) => ({ ...finding, message: '…' }));
  expect({ ...report, findings }).toMatchObject(JSON.parse(block('json')));
});
