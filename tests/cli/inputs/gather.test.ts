import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gatherInputs } from '../../../src/cli/inputs/gather.js';

let folder = '';
const at = (...names: string[]) => path.join(folder, ...names);
const put = (...names: string[]) => {
  mkdirSync(path.dirname(at(...names)), { recursive: true });
  writeFileSync(at(...names), names.join('/'));
  return at(...names);
};
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-inputs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const noStdin = () => Promise.reject(new Error('nobody asked for standard input'));
const gather = (files: readonly string[], filesFrom: string | null = null) =>
  gatherInputs({ files, filesFrom, stdinName: null }, noStdin);
const shown = ({ list }: Awaited<ReturnType<typeof gather>>) =>
  list.map(({ file, failure }) => (failure ? failure.code : path.relative(folder, file)));

describe('a folder', () => {
  test('gives its tables by name, a number before a greater one, and none from below', async () => {
    for (const name of ['10 あ.xlsx', '2 い.XLSX', 'う.csv', 'え.tsv', 'お.xlsm', 'メモ.docx', '.隠し.xlsx'])
      put('fed', name);
    put('fed', '令和6年度', 'か.xlsx');
    mkdirSync(at('fed', 'フォルダー.xlsx'));
    const inputs = await gather([at('fed')]);
    expect(shown(inputs)).toEqual(
      ['2 い.XLSX', '10 あ.xlsx', 'う.csv', 'え.tsv', 'お.xlsm'].map((name) => path.join('fed', name)),
    );
    expect(inputs).toMatchObject({ isSeveral: true, passedOver: [] });
  });

  test('says which workbooks it passes over: of another form, and those Excel keeps while one is open', async () => {
    for (const name of ['a.xlsx', 'b.xls', '~$a.xlsx']) put('fed', name);
    const inputs = await gather([at('fed')]);
    expect(shown(inputs)).toEqual(['fed/a.xlsx']);
    const said = inputs.passedOver.map(({ ja }) => ja);
    expect(said).toEqual([
      expect.stringMatching(/「~\$a\.xlsx」/),
      expect.stringMatching(/「b\.xls」.*\.xlsxとして保存/),
    ]);
  });

  test.each([
    ['empty', () => mkdirSync(at('fed'))],
    ['with an owner file alone', () => put('fed', '~$a.xlsx')],
  ])('%s stands as a failure in its place', async (_, make) => {
    make();
    put('a.tsv');
    const inputs = await gather([at('fed'), at('a.tsv')]);
    expect(shown(inputs)).toEqual(['nothing-there', 'a.tsv']);
    expect(inputs.list[0]?.failure?.message.ja).toContain('.xlsx、.xlsm、.ods、.csv、.tsv');
    expect(await gather([at('fed')])).toMatchObject({ isSeveral: true });
  });
});

describe('a pattern', () => {
  const pattern = (own: string) => gather([`${folder}/${own}`]);

  test.each([
    ['*.xlsx', ['1(修正版).xlsx', '2.xlsx', 'みどり.XLSX']],
    ['*(修正版).xlsx', ['1(修正版).xlsx']],
    ['?.xlsx', ['2.xlsx']],
    ['[あ-ん]*', ['みどり.XLSX']],
    ['[!あ-ん]*.xlsx', ['1(修正版).xlsx', '2.xlsx']],
    ['*.{tsv,csv}', ['メモ.tsv']],
    // What names no ending means tables.
    ['*', ['1(修正版).xlsx', '2.xlsx', 'みどり.XLSX', 'メモ.tsv']],
    // Who asks for something else by its ending is told of it.
    ['*.json', ['soukatsu.config.json']],
    ['*/*.xlsx', ['下/3.xlsx']],
    ['**/*.xlsx', ['1(修正版).xlsx', '2.xlsx', 'みどり.XLSX', '下/3.xlsx', '下/深い/4.xlsx']],
    ['下/**', ['下/3.xlsx', '下/深い/4.xlsx']],
    ['*/../2.xlsx', ['2.xlsx']],
    ['無*.xlsx', ['nothing-there']],
    ['無い/*.xlsx', ['nothing-there']],
    // As cmd and PowerShell pass it on, quotes that cmd does not know and all.
    ['下\\*.xlsx', ['下/3.xlsx']],
    ['下\\深い\\4.xlsx', ['下/深い/4.xlsx']],
  ])('%s', async (own, names) => {
    for (const name of [
      '1(修正版).xlsx',
      '2.xlsx',
      'みどり.XLSX',
      'メモ.tsv',
      '.隠し.xlsx',
      'soukatsu.config.json',
      '下/3.xlsx',
      '下/深い/4.xlsx',
      '.git/5.xlsx',
    ])
      put(...name.split('/'));
    expect(shown(await pattern(own)).sort()).toEqual([...names].sort());
    const quoted = await gather([`'${folder}/${own}'`]);
    expect(shown(quoted).sort()).toEqual([...names].sort());
  });

  test('finds a name however its letters are put together', async () => {
    put('ガ.xlsx'.normalize('NFD'));
    put('ぽ'.normalize('NFD'), 'a.xlsx');
    expect(shown(await pattern('ガ*.xlsx'))).toEqual(['ガ.xlsx'.normalize('NFD')]);
    expect(shown(await pattern('ガ.xlsx'))).toEqual(['ガ.xlsx'.normalize('NFD')]);
    expect(shown(await pattern('ぽ/*'))).toEqual([`${'ぽ'.normalize('NFD')}/a.xlsx`]);
    expect(shown(await pattern(`${'ぽ'}/a.xlsx`))).toEqual([`${'ぽ'.normalize('NFD')}/a.xlsx`]);
  });

  test('a file of that name comes first, whatever signs it holds', async () => {
    for (const name of ['表[1].xlsx', '表1.xlsx', '*.xlsx', 'b.xlsx']) put(name);
    const file = await pattern('表[1].xlsx');
    expect([shown(file), file.isSeveral]).toEqual([['表[1].xlsx'], false]);
    expect(shown(await pattern('*.xlsx'))).toEqual(['*.xlsx']);
    expect(shown(await pattern('表[2-9].xlsx'))).toEqual(['nothing-there']);
  });

  test('follows links, but none that lead back', async () => {
    put('下', 'a.xlsx');
    symlinkSync(folder, at('下', '上'));
    symlinkSync(at('下', 'a.xlsx'), at('b.xlsx'));
    symlinkSync(at('どこにもない'), at('c.xlsx'));
    expect(shown(await pattern('**/*.xlsx'))).toEqual(['b.xlsx']);
  });

  test('stands for several however many it finds', async () => {
    put('a.xlsx');
    expect((await pattern('a*.xlsx')).isSeveral).toBe(true);
    expect((await pattern('a.xlsx')).isSeveral).toBe(false);
  });

  test('a folder that can’t be looked into is told', async () => {
    if (process.getuid?.() === 0) return;
    put('閉', 'a.xlsx');
    chmodSync(at('閉'), 0);
    expect(shown(await pattern('*/*.xlsx'))).toEqual(['file-unreadable']);
    chmodSync(at('閉'), 0o700);
  });
});

describe('each file once', () => {
  test('at the first of its places, and said', async () => {
    const [a, b] = [put('fed', 'a.xlsx'), put('fed', 'b.xlsx')];
    symlinkSync(a, at('リンク.xlsx'));
    const inputs = await gather([
      b,
      at('fed'),
      `${folder}/fed/*.xlsx`,
      at('リンク.xlsx'),
      `${at('fed')}/./a.xlsx`,
    ]);
    expect(shown(inputs)).toEqual(['fed/b.xlsx', 'fed/a.xlsx']);
    expect(inputs.passedOver.map(({ ja }) => ja)).toEqual([
      expect.stringMatching(/1回だけ読みます: b\.xlsx、a\.xlsx$/),
    ]);
  });

  test('two files that are missing are two', async () => {
    expect(shown(await gather([at('a.xlsx'), at('b.xlsx')]))).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test('copies are files of their own', async () => {
    linkSync(put('a.xlsx'), at('b.xlsx'));
    expect(shown(await gather([at('a.xlsx'), at('b.xlsx')]))).toEqual(['a.xlsx', 'b.xlsx']);
  });
});

test('owner files alone leave nothing to read', async () => {
  put('~$a.xlsx');
  put('~$b.xlsx');
  const inputs = await gather([at('~$a.xlsx'), at('~$b.xlsx')]);
  expect(shown(inputs)).toEqual(['nothing-there']);
  expect(inputs.passedOver).toHaveLength(2);
});

test('a word that swallowed the next ones says why', async () => {
  const [input] = (await gather([`${at('fed')}" --format json`])).list;
  expect(input?.failure?.message.ja).toContain('最後の \\ を付けずに');
  put('fed', 'a.xlsx');
  expect(shown(await gather([`${at('fed')}"`]))).toEqual(['fed/a.xlsx']);
});

describe('a list', () => {
  const list = (bytes: Uint8Array | string) => {
    writeFileSync(at('一覧.txt'), bytes);
    return gather([], at('一覧.txt'));
  };
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  /** 表.tsv in CP932. */
  const CP932 = Uint8Array.of(0x95, 0x5c, 0x2e, 0x74, 0x73, 0x76);

  test.each([
    ['UTF-8', (name: string) => `${name}\n`],
    ['UTF-8 with a mark and CRLF', (name: string) => `\ufeff${name}\r\n\r\n`],
    ['UTF-16 of PowerShell', (name: string) => utf16(`${name}\r\n`)],
    ['UTF-16 the other way round', (name: string) => utf16(`${name}\r\n`).swap16()],
    [
      'CP932, ended as DOS does',
      (name: string) =>
        Buffer.concat([Buffer.from(name.slice(0, -5)), CP932, Uint8Array.of(0x0d, 0x0a, 0x1a)]),
    ],
    ['quotes, as Explorer copies a path', (name: string) => `"${name}"\r\n`],
  ])('in %s', async (_, write) => {
    put('表.tsv');
    const inputs = await list(write(at('表.tsv')));
    expect(shown(inputs)).toEqual(['表.tsv']);
    expect(inputs.isSeveral).toBe(true);
  });

  test('keeps its order, and its signs and spaces are those of names', async () => {
    for (const name of ['#b.tsv', 'a  b.tsv', '-']) put(name);
    put('下', 'c.tsv');
    expect(
      shown(await list([at('#b.tsv'), at('a  b.tsv'), `${folder}/下`, at('無い.tsv')].join('\n'))),
    ).toEqual(['#b.tsv', 'a  b.tsv', '下/c.tsv', '無い.tsv']);
  });

  test.each([
    ['that names nothing', '\r\n \r\n', 'nothing-there'],
    ['that is no text', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2), 'list-unreadable'],
  ])('%s is a failure', async (_, bytes, code) => {
    expect(shown(await list(bytes))).toEqual([code]);
  });

  test('that is missing is a failure too', async () => {
    expect(shown(await gather([], at('無い.txt')))).toEqual(['file-missing']);
  });

  test('comes from standard input as well', async () => {
    put('表.tsv');
    const inputs = await gatherInputs({ files: [], filesFrom: '-', stdinName: null }, async () => ({
      ok: true,
      bytes: Buffer.from(at('表.tsv')),
    }));
    expect(shown(inputs)).toEqual(['表.tsv']);
  });
});

describe('standard input', () => {
  test('is read under the name given for it', async () => {
    const bytes = Uint8Array.of(1, 2);
    const inputs = await gatherInputs(
      { files: ['-'], filesFrom: null, stdinName: 'r7/表.tsv' },
      async () => ({ ok: true, bytes }),
    );
    expect(inputs).toMatchObject({
      list: [{ file: '-', failure: null }],
      isSeveral: false,
      stdin: { name: 'r7/表.tsv', bytes },
    });
  });

  test('that can’t be read stands in its place', async () => {
    put('a.tsv');
    const failure = { code: 'file-too-large', message: { ja: '大きすぎます。', en: 'Too large.' } };
    const inputs = await gatherInputs(
      { files: [at('a.tsv'), '-'], filesFrom: null, stdinName: 'b.tsv' },
      async () => ({ ok: false, ...failure }),
    );
    expect(shown(inputs)).toEqual(['a.tsv', 'file-too-large']);
  });
});
