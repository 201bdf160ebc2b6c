import fc from 'fast-check';
import { reportForGithub } from '../../../src/cli/output/github.js';
import { failureForGithub } from '../../../src/cli/output/github-annotation.js';
import type { Told } from '../../../src/cli/output/told.js';
import type { ReportedFinding } from '../../../src/engine/index.js';
import { EVERYTHING } from '../../schema/everything.js';

/** `--format github`: one workflow command a finding, whatever its cells hold. */

const finding: ReportedFinding = {
  rule: 'status-mismatch',
  severity: 'error',
  cells: ['E3'],
  row: 3,
  message: '達成です。',
  found: '未達成',
  expected: '達成',
  fix: null,
};
const told = (own: Partial<ReportedFinding>, file = '総括表/r7.xlsx'): Told => ({
  file,
  report: { ...EVERYTHING, findings: [{ ...finding, ...own }] },
  places: {},
  note: '',
});

/** A command as GitHub reads it back: after the toolkit's own escapes. */
function readBack(text: string) {
  const match = /^::(\w+) ([^\r\n]*?)::([^\r\n]*)\n$/.exec(text);
  if (!match) throw new Error(`no single command: ${text}`);
  const [, command = '', properties = '', message = ''] = match;
  const unescaped = (own: string) =>
    own
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  const fields = properties.split(',').map((part) => {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
    return [name, unescaped(value)];
  });
  return { command, fields: Object.fromEntries(fields), message: unescaped(message) };
}

test.each([
  ['error', 'error'],
  ['review', 'warning'],
  ['hint', 'notice'],
] as const)('%s is told as %s', (severity, command) => {
  expect(readBack(reportForGithub(told({ severity }), 'ja'))).toEqual({
    command,
    fields: { file: '総括表/r7.xlsx', line: '3', title: 'E3 達成状況※2が値と合いません' },
    message: '達成です。',
  });
});

test('in a text file the line is that of the file, and Windows’ folders are those of a repository', () => {
  const place = { startLine: 5, startColumn: 2, endLine: 6, endColumn: 1, missing: '' };
  const { fields } = readBack(reportForGithub({ ...told({}, '表\\r7.csv'), places: { E3: place } }, 'en'));
  expect(fields).toMatchObject({ file: '表/r7.csv', line: '5', endLine: '6' });
});

test('no cell and no name of a file begins a command of its own, or ends a property', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom('%', '%0A', '\r', '\n', ':', '::', ',', 'file=x', '::set-env name=A::b', '##[group]'),
      fc.string(),
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, (message, name) => {
      const [text, file] = [message.join(''), name.join('')];
      for (const line of [
        reportForGithub(told({ message: text }, file), 'ja'),
        failureForGithub(file, text, 'ja'),
      ]) {
        const own = readBack(line);
        // What no terminal shows is a mark; the toolkit's escapes are undone.
        const shown = (value: string) => value.replace(/[^\P{Cc}\t\n\r]|[\u2028-\u202e\u2066-\u2069]/gu, '?');
        expect(own.message).toBe(shown(text));
        expect(own.fields.file).toBe(shown(file.replaceAll('\\', '/')));
        expect(own.fields.title).not.toBe('');
      }
    }),
  );
});
