import { readFileSync } from 'node:fs';
import { check, reportOf } from '../src/engine/index.js';

/** What docs/command-line.md shows is so. */

const COMMAND_LINE = 'docs/command-line.md';

test('the object the page of the command line shows is what the table beside it gives', () => {
  const page = readFileSync(COMMAND_LINE, 'utf8');
  const block = (kind: string) => new RegExp(`^\`\`\`${kind}\n([^]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';
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
