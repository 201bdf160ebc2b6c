import { RULES } from '../../src/engine/index.js';
import { soukatsu, soukatsuIn } from './soukatsu.js';

/** `soukatsu explain`: the page of help of a rule on the terminal. */

test.each(RULES.map(({ id, words }) => [id, words.ja.title]))('%s has its page', async (id, title) => {
  const { exitStatus, stdout, stderr } = await soukatsu('explain', id);
  expect([exitStatus, stderr]).toEqual([0, '']);
  const lines = stdout.split('\n');
  expect(lines[0]).toMatch(new RegExp(`^\\[(?:誤り|要確認|ヒント)\\] ${id}$`));
  expect(lines.filter((line) => line.startsWith('■ '))).toEqual(
    expect.arrayContaining(['■ 何が', '■ なぜ', '■ どう直す']),
  );
  // No marks of Markdown are left: a terminal shows them as they are.
  expect(stdout).not.toMatch(/^#|\*\*|`/m);
  expect(stdout.length).toBeGreaterThan(title.length + 100);
  // The same by the title the findings have.
  expect((await soukatsu('explain', title)).stdout).toBe(stdout);
});

test('without a rule, the names of all with what they are about', async () => {
  const { exitStatus, stdout } = await soukatsu('explain');
  expect(exitStatus).toBe(0);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(RULES.map(({ id }) => id));
  expect((await soukatsu('explain', '--lang', 'en')).stdout).toContain('[Error]');
});

test('in English the title and the weight, and that the page is in Japanese', async () => {
  const { stdout } = await soukatsu('explain', 'tally-mismatch', '--lang', 'en');
  expect(stdout).toMatch(/^\[Error\] tally-mismatch: [\x20-\x7e※—’]+\nThe page of help is in Japanese/);
});

test.each([
  ['taly-mismatch', 'tally-mismatch'],
  ['statusmismatch', 'status-mismatch'],
  ['tally', 'tally-mismatch、tally-blank、tally-date、tally-unconfirmed'],
  ['taly', 'tally-mismatch、tally-blank'],
  ['達成数計', 'tally-'],
])('%s is no rule; near to it is %s', async (word, near) => {
  const { exitStatus, stdout, stderr } = await soukatsu('explain', word);
  expect([exitStatus, stdout]).toEqual([64, '']);
  expect(stderr).toContain(`「${word}」という確認はありません。近い名前: ${near}`);
});

test('where nothing is near, the list is named', async () => {
  expect((await soukatsu('explain', 'zzzzzzzzzzzz')).stderr).toContain('soukatsu explain で表示できます');
  expect((await soukatsuIn({ LANG: 'en_US.UTF-8' }, 'explain', 'zzzzzzzzzzzz')).stderr).toContain(
    'There is no rule zzzzzzzzzzzz. soukatsu explain lists them all.',
  );
});

test.each([
  [['explain', 'a', 'b'], 'explain の後ろの言葉は一つ'],
  [['explain', 'tally-blank', '--format', 'json'], 'explain に --format は使えません'],
  [['explain', 'tally-blank', '--in-place'], 'explain に --in-place は使えません'],
  [['completion'], 'completion には bash、powershell のどちらか'],
  [['completion', 'fish'], 'completion には bash、powershell のどちらか'],
])('%j is bad usage', async (words, said) => {
  const { exitStatus, stderr } = await soukatsu(...words);
  expect(exitStatus).toBe(64);
  expect(stderr).toContain(said);
});

test('help knows both', async () => {
  const { stdout } = await soukatsu('--help');
  expect(stdout).toContain('soukatsu explain');
  expect(stdout).toContain('soukatsu completion');
  expect((await soukatsu('explain', '--help')).stdout).not.toContain('FILE は');
});
