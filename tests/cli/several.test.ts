import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { sampleRows } from '../engine/summary/sample-tables.js';
import { soukatsu, soukatsuWith } from './soukatsu.js';

/** Many files for every command: what is printed, in which shape, and how it ends (docs/command-line.md). */

const table = (society: string, figures: readonly string[]) =>
  sampleRows(society, 7, figures)
    .map((row) => row.join('\t'))
    .join('\n');

let folder = '';
const at = (...names: string[]) => path.join(folder, ...names);
const put = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-several-'));
  mkdirSync(at('fed'));
  put('fed/1 みどり商工会.tsv', table('みどり商工会', ['12(10)']));
  put('fed/2 ひなた商工会.tsv', table('ひなた商工会', ['集計中(10)']));
  put('fed/10 こだま商工会.tsv', '議事録\n出席者 5名\n');
  await soukatsu('recalc', at('fed/1 みどり商工会.tsv'), '--in-place');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Printed {
  readonly format: string;
  readonly source: { readonly file: string };
}
const SHAPE = [
  'soukatsu-report/1 1 みどり商工会.tsv',
  'soukatsu-report/1 2 ひなた商工会.tsv',
  'soukatsu-failure/1 10 こだま商工会.tsv',
];
const shape = (stdout: string) =>
  (JSON.parse(stdout) as Printed[]).map(({ format, source }) => `${format} ${source.file}`);

/** The four ways to ask for the same files; the list and its folder by the way it comes. */
const WAYS: Record<string, () => readonly string[]> = {
  'a folder': () => [at('fed')],
  'a pattern': () => [`${folder}/fed/*.tsv`],
  'a pattern with backslashes': () => [`${folder}\\fed\\*.tsv`],
  'a list': () => {
    const names = ['1 みどり', '2 ひなた', '10 こだま'].map((name) => at(`fed/${name}商工会.tsv`));
    return ['--files-from', put('一覧.txt', `\ufeff${names.join('\r\n')}\r\n`)];
  },
  words: () => ['1 みどり', '2 ひなた', '10 こだま'].map((name) => at(`fed/${name}商工会.tsv`)),
};

describe.each(Object.entries(WAYS))('%s', (_, words) => {
  test('check: an array with failures in their places, and the gravest status', async () => {
    const { exitStatus, stdout, stderr } = await soukatsu('check', ...words(), '--format', 'json');
    expect([exitStatus, shape(stdout)]).toEqual([2, SHAPE]);
    expect(stderr).toMatch(/^soukatsu: 10 こだま商工会\.tsv: .*総括表が見つかりません.*\n$/);
  });

  test('check and report: the same objects, one a line', async () => {
    const given = words();
    for (const command of [['check'], ['report', '-o', at('集計.xlsx')]]) {
      const { exitStatus, stdout } = await soukatsu(...command, ...given, '--format', 'jsonl');
      expect([exitStatus, shape(`[${stdout.trimEnd().split('\n').join(',')}]`)]).toEqual([2, SHAPE]);
    }
  });

  test('check: one log for all, and a line of annotation for each that is found or can’t be used', async () => {
    const given = words();
    const { exitStatus, stdout } = await soukatsu('check', ...given, '--format', 'sarif');
    const { runs } = JSON.parse(stdout) as { runs: { artifacts: object[]; results: object[] }[] };
    expect([exitStatus, runs.length]).toEqual([2, 1]);
    const lines = (await soukatsu('check', ...given, '--format', 'github')).stdout.split('\n');
    const own = lines.filter((line) => line !== '');
    expect(own.every((line) => /^::(?:error|warning|notice) file=/.test(line))).toBe(true);
    expect(own).toHaveLength((runs[0]?.results.length ?? 0) + 1);
    expect(own.filter((line) => line.includes('10 こだま商工会.tsv'))).toHaveLength(1);
  });

  test('check: in words, one after the other, and how many of which kind', async () => {
    const { exitStatus, stdout } = await soukatsu('check', ...words());
    expect(exitStatus).toBe(2);
    expect(stdout.indexOf('みどり商工会')).toBeLessThan(stdout.indexOf('ひなた商工会'));
    expect(stdout).toMatch(/\n\nファイル3件: 誤りか要確認のあるもの1件、ないもの1件、使えないもの1件\n$/);
  });

  test('report: the same array, and the rest in the workbook', async () => {
    const words_ = words();
    const { exitStatus, stdout } = await soukatsu(
      'report',
      ...words_,
      '-o',
      at('集計.xlsx'),
      '--format',
      'json',
    );
    expect([exitStatus, shape(stdout), existsSync(at('集計.xlsx'))]).toEqual([2, SHAPE, true]);
  });

  test('recalc --in-place: file by file', async () => {
    const before = readFileSync(at('fed/10 こだま商工会.tsv'), 'utf8');
    put('fed/1 みどり商工会.tsv', table('みどり商工会', ['12(10)']));
    const { exitStatus, stdout } = await soukatsu('recalc', ...words(), '--in-place', '--format', 'json');
    expect([exitStatus, shape(stdout)]).toEqual([2, SHAPE]);
    expect(readFileSync(at('fed/1 みどり商工会.tsv'), 'utf8')).toContain('1/1');
    expect(readFileSync(at('fed/10 こだま商工会.tsv'), 'utf8')).toBe(before);
  });
});

test('without what can’t be used the status is that of the findings', async () => {
  rmSync(at('fed/10 こだま商工会.tsv'));
  expect((await soukatsu('check', at('fed'))).exitStatus).toBe(1);
  expect((await soukatsu('report', at('fed'), '-o', at('a.xlsx'))).exitStatus).toBe(1);
  rmSync(at('fed/2 ひなた商工会.tsv'));
  expect((await soukatsu('check', at('fed'))).exitStatus).toBe(0);
  expect((await soukatsu('report', at('fed'), '-o', at('b.xlsx'))).exitStatus).toBe(0);
});

test('the shape follows the words, never the number', async () => {
  for (const name of ['2 ひなた', '10 こだま']) rmSync(at(`fed/${name}商工会.tsv`));
  const json = async (...words: string[]) =>
    JSON.parse((await soukatsu(...words, '--format', 'json')).stdout) as Printed | Printed[];
  const file = at('fed/1 みどり商工会.tsv');
  expect(Array.isArray(await json('check', at('fed')))).toBe(true);
  expect(Array.isArray(await json('check', `${folder}/fed/*.tsv`))).toBe(true);
  expect(Array.isArray(await json('check', '--files-from', put('a.txt', file)))).toBe(true);
  expect(await json('check', file)).toMatchObject({ format: 'soukatsu-report/1' });
  expect(await json('report', file, '-o', at('a.xlsx'))).toMatchObject({ format: 'soukatsu-report/1' });
  expect(await json('report', at('fed'), '-o', at('b.xlsx'))).toHaveLength(1);
  expect(await json('recalc', at('fed'), '--in-place')).toHaveLength(1);
});

test('nothing to read is a log without results', async () => {
  mkdirSync(at('空'));
  const { stdout } = await soukatsu('check', at('空'), '--format', 'sarif');
  expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
});

test.each([
  ['an empty folder', () => at('空')],
  ['a pattern that fits nothing', () => `${folder}/fed/*.xlsm`],
])('%s is exit 2 with a sentence, and an array with it', async (_, word) => {
  mkdirSync(at('空'));
  const { exitStatus, stdout, stderr } = await soukatsu('check', word());
  expect([exitStatus, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
  const json = await soukatsu('check', word(), '--format', 'json');
  expect(JSON.parse(json.stdout)).toMatchObject([{ format: 'soukatsu-failure/1', code: 'nothing-there' }]);
  expect(await soukatsu('report', word(), '-o', at('a.xlsx'))).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(existsSync(at('a.xlsx'))).toBe(false);
});

test('bad usage of one is bad usage of all, told in its place', async () => {
  const { exitStatus, stdout } = await soukatsu(
    'check',
    at('fed'),
    '--columns',
    '実績=XFD',
    '--format',
    'json',
  );
  expect(exitStatus).toBe(64);
  expect(shape(stdout)).toEqual(SHAPE.map((line) => line.replace('report', 'failure')));
});

test('several results never go into one file', async () => {
  for (const command of ['recalc', 'tidy'])
    expect(await soukatsu(command, at('fed'), '-o', at('a.xlsx'))).toMatchObject({
      exitStatus: 64,
      stdout: '',
    });
  expect(existsSync(at('a.xlsx'))).toBe(false);
});

describe('books this program made', () => {
  const report = () => soukatsu('report', at('fed'), '-o', at('fed/集計.xlsx'));
  const passed = /^soukatsu: 「集計\.xlsx」は、このプログラムが作ったブックなので、読みません。$/m;

  test('a report among its tables is made again, as often as one likes', async () => {
    const first = await report();
    expect(first.stdout).toContain('2件の総括表を');
    expect(first.stderr).not.toMatch(passed);
    const again = await report();
    expect([again.exitStatus, again.stdout]).toEqual([first.exitStatus, first.stdout]);
    expect(again.stderr).toMatch(passed);
    const words = ['1 みどり商工会.tsv', '2 ひなた商工会.tsv', '集計.xlsx'].map((name) => at('fed', name));
    expect((await soukatsu('report', ...words, '-o', at('fed/集計.xlsx'))).exitStatus).toBe(1);
  });

  test('are passed over by every command, and read where they are named alone', async () => {
    await report();
    const check = await soukatsu('check', at('fed'), '--format', 'json');
    expect([shape(check.stdout), check.stderr]).toEqual([SHAPE, expect.stringMatching(passed)]);
    const recalc = await soukatsu('recalc', at('fed'), '--in-place', '--format', 'json');
    expect([shape(recalc.stdout), recalc.stderr]).toEqual([SHAPE, expect.stringMatching(passed)]);
    expect((await soukatsu('check', at('fed/集計.xlsx'))).stderr).toContain('総括表の見出し');
  });

  test('a tidied table is made again beside its source', async () => {
    const tidied = () => soukatsu('tidy', at('fed'), '-o', at('fed'));
    expect((await tidied()).stdout.match(/書き込みました/g)).toHaveLength(2);
    const again = await tidied();
    expect(again.stdout.match(/書き込みました/g)).toHaveLength(2);
    expect(again.stderr.match(/作ったブックなので/g)).toHaveLength(2);
    expect(shape((await soukatsu('check', at('fed'), '--format', 'json')).stdout)).toEqual(SHAPE);
  });

  test('a report that somebody has saved since is no table either, a tidied table is', async () => {
    await report();
    await soukatsu('tidy', at('fed/1 みどり商工会.tsv'), '-o', at('fed/3 整えた表.xlsx'));
    for (const name of ['集計.xlsx', '3 整えた表.xlsx']) {
      const parts = unzipSync(readFileSync(at('fed', name)));
      parts['docProps/app.xml'] = new Uint8Array();
      writeFileSync(at('fed', name), zipSync(parts));
    }
    const { stdout, stderr } = await soukatsu('check', at('fed'), '--format', 'json');
    expect(shape(stdout)).toEqual([...SHAPE.slice(0, 2), 'soukatsu-report/1 3 整えた表.xlsx', SHAPE[2]]);
    expect(stderr).toMatch(passed);
  });

  test('alone they leave nothing to read', async () => {
    await soukatsu('report', at('fed/1 みどり商工会.tsv'), '-o', at('集計.xlsx'));
    for (const words of [['check'], ['recalc', '--in-place'], ['report', '-o', at('b.xlsx')]]) {
      const result = await soukatsu(...words, `${folder}/*.xlsx`);
      expect([result.exitStatus, result.stdout]).toEqual([2, '']);
      expect(result.stderr).toContain('読み取るファイルがありません');
    }
  });
});

test('how far it is, is shown for several files, from before the first is read', async () => {
  const shown: string[] = [];
  const progress = (done: number, all: number) => shown.push(`${done}/${all}`);
  await soukatsuWith({ progress }, 'check', at('fed'));
  expect(shown).toEqual(['0/3', '1/3', '2/3', '3/3']);
});

describe('--quiet', () => {
  test('counts findings a file, tells failures, and says nothing else', async () => {
    put('fed/~$a.xlsx', '');
    const { exitStatus, stdout, stderr } = await soukatsu('check', at('fed'), '-q');
    expect([exitStatus, stdout]).toEqual([2, '2 ひなた商工会.tsv: 誤り0件、要確認4件、ヒント0件\n']);
    expect(stderr).toMatch(/^soukatsu: 10 こだま商工会\.tsv: .*\n$/);
  });

  test('of one file likewise', async () => {
    expect((await soukatsu('check', at('fed/1 みどり商工会.tsv'), '-q')).stdout).toBe('');
    const found = await soukatsu('check', at('fed/2 ひなた商工会.tsv'), '--quiet', '--lang', 'en');
    expect(found.stdout).toBe('2 ひなた商工会.tsv: 0 errors, 4 to review, 0 hints\n');
  });

  test('of the commands that write', async () => {
    rmSync(at('fed/10 こだま商工会.tsv'));
    const counted = '2 ひなた商工会.tsv: 誤り0件、要確認4件、ヒント0件\n';
    expect((await soukatsu('recalc', at('fed'), '--in-place', '-q')).stdout).toBe(counted);
    expect((await soukatsu('tidy', at('fed'), '-o', `${at('out')}/`, '-q')).stdout).toBe(counted);
    const report = await soukatsu('report', at('fed'), '-o', at('a.xlsx'), '-q');
    expect(report).toMatchObject({ exitStatus: 1, stdout: '', stderr: '' });
  });

  test('what programs read stays whole, and nothing is shown on the way', async () => {
    const shown: number[] = [];
    const progress = (done: number) => shown.push(done);
    const { stdout } = await soukatsuWith({ progress }, 'check', at('fed'), '-q', '--format', 'json');
    expect([shape(stdout), shown]).toEqual([SHAPE, []]);
  });
});

describe('standard input', () => {
  const readStdin = async () => ({ ok: true as const, bytes: readFileSync(at('fed/1 みどり商工会.tsv')) });
  const piped = (...words: string[]) => soukatsuWith({ readStdin }, ...words);

  test('is a file of the name given for it', async () => {
    const { exitStatus, stdout } = await piped(
      'check',
      '-',
      '--stdin-name',
      'r7/みどり.tsv',
      '--format',
      'json',
    );
    expect(exitStatus).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ source: { file: 'みどり.tsv', sheet: 'みどり' } });
  });

  test('has the configuration of the folder it is named in', async () => {
    put('fed/soukatsu.config.json', '{"measureRule":"majority"}');
    const { stdout } = await piped('check', '-', '--stdin-name', at('fed/無い.tsv'), '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ policy: { measureRule: 'majority' } });
  });

  test('goes among others, into a report, and into a new file', async () => {
    const { stdout } = await piped(
      'check',
      '-',
      at('fed/2 ひなた商工会.tsv'),
      '--stdin-name',
      'a.tsv',
      '--format',
      'json',
    );
    expect(shape(stdout)).toEqual(['soukatsu-report/1 a.tsv', SHAPE[1]]);
    expect((await piped('report', '-', '--stdin-name', 'a.tsv', '-o', at('a.xlsx'))).exitStatus).toBe(0);
    expect((await piped('recalc', '-', '--stdin-name', 'a.tsv', '-o', at('a.tsv'))).exitStatus).toBe(0);
    expect(existsSync(at('a.tsv'))).toBe(true);
    expect((await piped('recalc', '-', '--stdin-name', 'a.tsv', '--in-place')).exitStatus).toBe(64);
  });
});
