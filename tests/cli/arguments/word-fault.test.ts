import { soukatsu, soukatsuIn } from '../soukatsu.js';

/** What is told of words that are not understood, with what was probably meant. */

test.each([
  [['chek', 'a.tsv'], '「chek」というコマンドはありません。「check」のことですか?', 'Did you mean check?'],
  [['lint'], '「lint」というコマンドはありません。 使い方は', 'There is no command lint. soukatsu'],
  [['総括表.xlsx'], 'soukatsu check 総括表.xlsx のように', 'soukatsu check 総括表.xlsx'],
  [
    ['check', 'a.tsv', '--frmat', 'json'],
    'オプション --frmat はありません。「--format」のことですか?',
    'Did you mean --format?',
  ],
  [['check', 'a.tsv', '--colour'], 'オプション --colour はありません。', 'There is no option --colour.'],
  [['check', 'a.tsv', '--形式'], 'オプション --形式 はありません。', 'There is no option --形式.'],
  [['check', 'a.tsv', '-x'], 'オプション -x はありません。', 'There is no option -x.'],
  [
    ['check', 'a.tsv', '--sheet'],
    'オプション --sheet の値がありません',
    'The option --sheet lacks its value.',
  ],
  [['check', 'a.tsv', '--sheet', '--lang'], '--sheet=値 のように', '--sheet=VALUE'],
  [['recalc', 'a.tsv', '--in-place=yes'], 'オプション --in-place には値を付けません', 'takes no value'],
  [['check', 'a.tsv', '--format', 'jsno'], '「json」のことですか?', 'Did you mean json?'],
])('%j', async (words, ja, en) => {
  const own = await soukatsu(...words);
  expect([own.exitStatus, own.stdout]).toEqual([64, '']);
  expect(own.stderr).toContain(ja);
  expect((await soukatsuIn({ LANG: 'en_GB' }, ...words)).stderr).toContain(en);
});

test('an option that takes one word is not taken twice, be it the same word', async () => {
  const all = ['sheet', 'format', 'measure-rule', 'as-of', 'config', 'files-from', 'stdin-name', 'lang'];
  for (const name of [...all, 'output', 'per-society']) {
    const own = await soukatsu('report', 'a.tsv', `--${name}=x`, '-q', `--${name}=x`);
    expect([own.exitStatus, own.stdout]).toEqual([64, '']);
    expect(own.stderr).toContain(`オプション --${name} が2回以上指定されています`);
  }
  const short = await soukatsu('recalc', 'a.tsv', '-o', 'b.tsv', '--output', 'c.tsv');
  expect(short.stderr).toContain('オプション --output が2回以上');
  expect((await soukatsu('check', 'a.tsv', '--columns', '指標=C', '--columns', '実績=D')).exitStatus).toBe(2);
});

test('-V is the version', async () => {
  expect(await soukatsu('-V')).toMatchObject({ exitStatus: 0, stdout: '9.9.9\n' });
});
