import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { temporaryName } from '../../src/cli/replace-file.js';
import type { Report } from '../../src/engine/index.js';
import { soukatsu, soukatsuIn, soukatsuWith } from './soukatsu.js';

const TABLE = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  [],
  ['戦略', '', '施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
  ['共通戦略', '1 支援', '1 経営支援', '', '(1) 相談件数(件)', '120(100)', '達成', '計画どおり実施した。'],
  ['', '', '', '', '(2) 派遣件数(件)', '8(10)', '', '日程が合わなかった。'],
  ['', '', '達成数計', '0/1', '', '達成数計', '2/2', ''],
];
const tsv = TABLE.map((row) => row.join('\t')).join('\r\n');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** A workbook with one sheet for each table; the first is active. */
function workbook(sheets: Record<string, string[][]>): Uint8Array {
  const names = Object.keys(sheets);
  const letter = (column: number) => String.fromCharCode(65 + column);
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map(
          (_, index) =>
            `<Relationship Id="s${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ),
  };
  for (const [index, name] of names.entries()) {
    const rows = (sheets[name] ?? []).map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((text, c) => (text === '' ? '' : `<c r="${letter(c)}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`,
    );
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  }
  return zipSync(parts);
}

describe('check', () => {
  test('prints one JSON object and exits 1 with errors', async () => {
    const result = await soukatsu('check', put('r7.tsv', tsv), '--format', 'json');
    const report = JSON.parse(result.stdout) as Report;
    expect(result.exitStatus).toBe(1);
    expect(result.stderr).toBe('');
    expect(report.source).toEqual({ file: 'r7.tsv', sheet: 'r7' });
    expect(report.tallies.indicators).toMatchObject({ text: '1/2', written: '2/2', cell: 'G6' });
    expect(report.edits).toEqual([
      { cell: 'D4', from: '', to: '未達成' },
      { cell: 'G5', from: '', to: '未達成' },
      { cell: 'G6', from: '2/2', to: '1/2' },
    ]);
  });

  test('gives the same report for the same table as .tsv, .csv and .xlsx, but for the source', async () => {
    const reports = await Promise.all(
      [
        put('a.tsv', tsv),
        put('a.csv', TABLE.map((row) => row.join(',')).join('\n')),
        put('a.xlsx', workbook({ 表: TABLE })),
      ].map(async (file) => JSON.parse((await soukatsu('check', file, '--format', 'json')).stdout) as Report),
    );
    const [first, ...others] = reports.map(({ source: _, ...rest }) => rest);
    for (const other of others) expect(other).toEqual(first);
  });

  test('--measure-rule majority is passed to the engine', async () => {
    const file = put(
      'r7.tsv',
      tsv.replace('(2) 派遣件数(件)\t8(10)', '(2) 派遣件数(件)\t8(10)\t\t\r\n\t\t\t\t(3) 訪問件数(件)\t9(9)'),
    );
    const all = JSON.parse((await soukatsu('check', file, '--format', 'json')).stdout) as Report;
    const majority = JSON.parse(
      (await soukatsu('check', file, '--format', 'json', '--measure-rule', 'majority')).stdout,
    ) as Report;
    expect([all.measures[0]?.status, majority.measures[0]?.status]).toEqual(['未達成', '達成']);
  });

  test('speaks in words, in Japanese or English, and as Markdown', async () => {
    const file = put('r7.tsv', tsv);
    expect((await soukatsu('check', file)).stdout).toContain('指標の達成数計 1/2(シートでは「2/2」)');
    expect((await soukatsu('check', file, '--lang', 'en')).stdout).toContain(
      'Indicators 1/2 (the sheet says 2/2)',
    );
    expect((await soukatsu('check', file, '--format', 'markdown')).stdout).toContain(
      '| セル | 種類 | 指摘 | 内容 |',
    );
  });

  test('shows hostile cells in Markdown as they are', async () => {
    const hostile = '<img src=x onerror=y>[開く](javascript:z)';
    const file = put('r7.tsv', tsv.replace('みどり商工会', `$&${hostile}`));
    const { stdout } = await soukatsu('check', file, '--format', 'markdown');
    expect(stdout).toContain('&lt;img src=x onerror=y&gt;\\[開く\\](javascript:z)');
    expect(stdout).not.toMatch(/<|[^\\]\[/);
  });

  test('quotes in English what is quoted in English', async () => {
    const file = put(
      'r7.tsv',
      tsv.replace(
        '(2) 派遣件数(件)\t8(10)',
        '(2) 派遣件数(件)\tl8(10)\t\t\r\n\t\t\t\t(3) 訪問件数(件)\t集計中(9)',
      ),
    );
    expect((await soukatsu('check', file, '--lang', 'en')).stdout).toContain(
      'depends on indicators that need review: “(2) 派遣件数(件)”, “(3) 訪問件数(件)”.',
    );
  });

  test('no cell and no name of a file commands the terminal', async () => {
    const evil = '\u001b[2J\u009b1m\u202e';
    const file = put(
      'a.xlsx',
      workbook({ 表: TABLE.map((row) => row.map((text) => text.replace('みどり', 'み_x001B_[2Jどり'))) }),
    );
    const shown = await soukatsu('check', file);
    expect(shown.stdout).toContain('み\\u001b[2Jどり商工会');
    const named = await soukatsu('check', path.join(folder, `${evil}.tsv`));
    for (const text of [shown.stdout, named.stderr])
      expect(Array.from(text).filter((letter) => evil.includes(letter) && !/[[\dJm]/.test(letter))).toEqual(
        [],
      );
  });

  test('nor does JSON, which says the same all the same', async () => {
    const title = 'み\u009b1m\u202eどり商工会アクションプログラム 総括表';
    const file = put('a.tsv', tsv.replace('みどり商工会アクションプログラム 総括表', title));
    const { stdout } = await soukatsu('check', file, '--format', 'json');
    expect(stdout).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/);
    // A mark of the direction of writing is nothing, here as everywhere.
    expect(JSON.parse(stdout).title).toContain(title.replace('\u202e', ''));
  });

  test.each([
    ['a missing file', 'none.tsv', '見つかりません'],
    ['a folder', '.', 'フォルダー'],
  ])('%s is exit 2 with one line', async (_, name, sentence) => {
    const result = await soukatsu('check', path.join(folder, name));
    expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
    expect(result.stderr).toContain(sentence);
    expect(result.stderr.trimEnd()).not.toContain('\n');
  });

  test('a file without a table is exit 2 and says what to do', async () => {
    const result = await soukatsu('check', put('a.csv', '氏名,住所\n山田,鹿角市\n'));
    expect(result.exitStatus).toBe(2);
    expect(result.stderr).toContain('総括表が見つかりません');
  });
});

test('who watches is told beforehand of a file that takes long, and of no other', async () => {
  const notices: string[] = [];
  const watched = (file: string) => soukatsuWith({ notice: (text) => notices.push(text) }, 'check', file);
  await watched(put('a.tsv', tsv));
  expect(notices).toEqual([]);
  await watched(put('b.tsv', tsv + '\r\n'.repeat(400_000)));
  expect(notices).toEqual([expect.stringMatching(/^大きなファイルです。.*\n$/)]);
});

describe('which sheet', () => {
  const other = [['メモ'], ['特になし']];

  test('the active sheet, else the only one that holds a table', async () => {
    const file = put('a.xlsx', workbook({ メモ: other, 総括表: TABLE }));
    expect(
      (JSON.parse((await soukatsu('check', file, '--format', 'json')).stdout) as Report).source.sheet,
    ).toBe('総括表');
  });

  test('of several, the candidates are named', async () => {
    const file = put('a.xlsx', workbook({ メモ: other, 六年度: TABLE, 七年度: TABLE }));
    const result = await soukatsu('check', file);
    expect(result.exitStatus).toBe(2);
    expect(result.stderr).toContain('六年度、七年度');
    expect(
      (JSON.parse((await soukatsu('check', file, '--sheet', '七年度', '--format', 'json')).stdout) as Report)
        .source.sheet,
    ).toBe('七年度');
  });

  test('an unknown name lists the names there are', async () => {
    const file = put('a.xlsx', workbook({ 総括表: TABLE }));
    const result = await soukatsu('check', file, '--sheet', '無い');
    expect(result.exitStatus).toBe(2);
    expect(result.stderr).toContain('「無い」というシートはありません。シートは「総括表」です');
    expect((await soukatsu('check', file, '--sheet', '総活表')).stderr).toContain('「総括表」のことですか?');
  });
});

describe('recalc', () => {
  test.each([
    ['.tsv', () => put('a.tsv', tsv)],
    ['.xlsx', () => put('a.xlsx', workbook({ 表: TABLE }))],
  ])('writes %s so that nothing is left to write, and leaves the input alone', async (extension, make) => {
    const file = make();
    const before = readFileSync(file);
    const output = path.join(folder, `b${extension}`);
    const result = await soukatsu('recalc', file, '-o', output, '--format', 'json');
    expect(result.exitStatus).toBe(0);
    expect((JSON.parse(result.stdout) as Report).edits).toEqual([]);
    expect(readFileSync(file).equals(before)).toBe(true);
    const again = JSON.parse((await soukatsu('check', output, '--format', 'json')).stdout) as Report;
    expect(again.tallies.indicators).toMatchObject({ written: '1/2' });
    expect(again.edits).toEqual([]);
  });

  test('--in-place replaces the file, through links too', async () => {
    const file = put('a.tsv', tsv);
    const link = path.join(folder, 'link.tsv');
    symlinkSync(file, link);
    expect((await soukatsu('recalc', link, '--in-place')).stdout).toContain('3件のセルに書き込みました');
    expect(readFileSync(file, 'utf8')).toContain('1/2');
  });

  test('--in-place keeps who may read and write the file, whatever new files are given', async () => {
    const file = put('a.tsv', tsv);
    chmodSync(file, 0o666);
    const mask = process.umask(0o027);
    try {
      expect((await soukatsu('recalc', file, '--in-place')).exitStatus).toBe(0);
    } finally {
      process.umask(mask);
    }
    expect(statSync(file).mode & 0o777).toBe(0o666);
  });

  test('--in-place follows no link that lies where its temporary file goes', async () => {
    const file = put('a.tsv', tsv);
    const other = put('other.txt', 'untouched');
    symlinkSync(other, temporaryName(file, process.pid));
    expect((await soukatsu('recalc', file, '--in-place')).exitStatus).toBe(0);
    expect([readFileSync(other, 'utf8'), lstatSync(file).isSymbolicLink()]).toEqual(['untouched', false]);
    expect(readFileSync(file, 'utf8')).toContain('1/2');
  });

  test('never over its input by -o, nor into another format', async () => {
    const file = put('a.tsv', tsv);
    expect(await soukatsu('recalc', file, '-o', path.join(folder, '.', 'a.tsv'))).toMatchObject({
      exitStatus: 2,
    });
    expect(await soukatsu('recalc', file, '-o', path.join(folder, 'a.xlsx'))).toMatchObject({
      exitStatus: 64,
    });
    expect(readFileSync(file, 'utf8')).toBe(tsv);
  });

  test('says first what is wrong with its input', async () => {
    const old = put('a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    const result = await soukatsu('recalc', old, '-o', path.join(folder, 'a.xlsx'));
    expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
    expect(result.stderr).toContain('.xlsxとして保存し直して');
  });
});

describe('what recalc leaves alone it says, and how to write it all the same', () => {
  const inside = (change: (parts: Record<string, Uint8Array>) => void) => {
    const parts = unzipSync(workbook({ 表: TABLE }));
    change(parts);
    return put('a.xlsx', zipSync(parts));
  };
  const SHEET = 'xl/worksheets/sheet1.xml';
  const replaced = (part: string, from: string | RegExp, to: string) =>
    inside((parts) => {
      parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(from, to));
    });
  const recalc = (file: string, ...options: string[]) =>
    soukatsu('recalc', file, '-o', path.join(folder, 'b.xlsx'), '--overwrite', ...options);

  test('a formula in a status cell, even with --force', async () => {
    const file = replaced(
      SHEET,
      /<c r="G4".*?<\/c>/,
      '<c r="G4" t="str"><f>IF(1&gt;0,"未達成","")</f><v>未達成</v></c>',
    );
    for (const options of [[], ['--force']]) {
      const { exitStatus, stderr } = await recalc(file, ...options);
      expect([exitStatus, stderr]).toEqual([
        1,
        'soukatsu: G4は数式が入っているため、書き込みませんでした。数式を消してよければ、値を直接入力してください。\n',
      ]);
    }
  });

  test('a formula in a status cell is told by check too, beside what recalc would write', async () => {
    const file = replaced(
      SHEET,
      /<c r="G4".*?<\/c>/,
      '<c r="G4" t="str"><f>IF(1&gt;0,"未達成","")</f><v>未達成</v></c>',
    );
    const said = '次のセルは数式が入っているため、再計算(recalc)でも書き換えません: G4';
    const text = await soukatsu('check', file);
    expect(text.stdout.split('\n').filter((line) => line === said)).toHaveLength(1);
    expect((await soukatsu('check', file, '--format', 'markdown')).stdout).toContain(`\n\n${said}\n`);
    expect(JSON.parse((await soukatsu('check', file, '--format', 'json')).stdout).edits).not.toContainEqual(
      expect.objectContaining({ cell: 'G4' }),
    );
    expect(
      (
        await soukatsu(
          'check',
          inside(() => undefined),
        )
      ).stdout,
    ).not.toContain('数式');
  });

  test('locked cells of a protected sheet, and the emphasis', async () => {
    const file = replaced(SHEET, '</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    const left = await recalc(file, '--highlight');
    expect(left).toMatchObject({
      exitStatus: 1,
      stdout: expect.stringContaining('書き込んだセルはありません'),
    });
    const lines = left.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[3]).toContain('強調を付けませんでした');
    expect(lines[4]).toContain('--force');
    expect(await recalc(file, '--highlight', '--force')).toMatchObject({ exitStatus: 0, stderr: '' });
  });

  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const related = (parts: Record<string, Uint8Array>, type: string, target: string) => {
    parts['_rels/.rels'] = strToU8(
      strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).replace(
        '</Relationships>',
        `<Relationship Id="r9" Type="${type}" Target="${target}"/></Relationships>`,
      ),
    );
  };

  test('a workbook marked as final', async () => {
    const file = inside((parts) => {
      parts['docProps/custom.xml'] = strToU8(
        `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"><property pid="2" name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>`,
      );
      related(parts, `${office}/relationships/custom-properties`, 'docProps/custom.xml');
    });
    const left = await recalc(file);
    expect(left).toMatchObject({ exitStatus: 2, stdout: '' });
    expect(left.stderr).toMatch(/^soukatsu: .*最終版.*--force を付けてください。\n$/);
    expect(await recalc(file, '--force')).toMatchObject({ exitStatus: 0, stderr: '' });
  });

  test('a signed workbook; with --force it says that the signature is lost', async () => {
    const file = inside((parts) => {
      parts['_xmlsignatures/origin.sigs'] = new Uint8Array();
      parts['_xmlsignatures/sig1.xml'] = strToU8('<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>');
      parts['_xmlsignatures/_rels/origin.sigs.rels'] = strToU8(
        `<Relationships xmlns="${relationships}"><Relationship Id="s" Type="${relationships}/digital-signature/signature" Target="sig1.xml"/></Relationships>`,
      );
      related(parts, `${relationships}/digital-signature/origin`, '_xmlsignatures/origin.sigs');
    });
    const left = await recalc(file);
    expect(left).toMatchObject({ exitStatus: 2, stdout: '' });
    expect(left.stderr).toMatch(/^soukatsu: .*電子署名.*--force を付けてください。\n$/);
    const forced = await recalc(file, '--force');
    expect(forced.exitStatus).toBe(0);
    expect(forced.stderr).toMatch(/^soukatsu: .*電子署名が無効になりました。.*\n$/);
  });
});

test('a mistake of ours is no finding: it ends with 2 and a sentence, not with a stack', async () => {
  // biome-ignore lint/correctness/useYield: it breaks before it has anything to give
  const readTables = async function* () {
    throw new TypeError('rows is\nundefined');
  };
  const result = await soukatsuWith({ readTables }, 'report', 'a.tsv', '-o', path.join(folder, 'b.xlsx'));
  expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(result.stderr).toMatch(/^soukatsu: 思わぬ問題.*TypeError: rows is\\nundefined.*\n$/);
});

describe('usage', () => {
  test.each([
    [[]],
    [['look', 'a.tsv']],
    [['check']],
    [['check', '']],
    [['check', '-']],
    [['check', 'a.tsv', '--stdin-name', 'b.tsv']],
    [['check', '-', '--stdin-name', 'b.tsv', '--files-from', '-']],
    [['check', '--files-from']],
    [['check', 'a.tsv', '--format', 'xml']],
    [['check', 'a.tsv', '--colour']],
    [['check', 'a.tsv', '--in-place']],
    [['check', 'a.tsv', '--measure-rule', 'none']],
    [['recalc', 'a.tsv']],
    [['recalc', 'a.tsv', '-o', 'b.tsv', '--in-place']],
  ])('%j is exit 64', async (words) => {
    const result = await soukatsu(...words);
    expect(result).toMatchObject({ exitStatus: 64, stdout: '' });
    expect(result.stderr).toContain('soukatsu --help');
  });

  test('help in both languages, and the version', async () => {
    expect((await soukatsu('--help')).stdout).toContain('使い方');
    expect((await soukatsu('--help', '--lang', 'en')).stdout).toContain('Usage');
    expect((await soukatsu('--version')).stdout).toBe('9.9.9\n');
  });

  test.each([
    [{}, '使い方'],
    [{ LANG: 'C.UTF-8' }, '使い方'],
    [{ LANG: 'en_US.UTF-8' }, 'Usage'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'ja_JP.UTF-8' }, '使い方'],
    [{ LC_MESSAGES: 'en' }, 'Usage'],
    // Esperanto begins with e, too.
    [{ LANG: 'eo' }, '使い方'],
  ])(
    'in %j help and refusals are in the language of the terminal, results are not',
    async (environment, word) => {
      const english = word === 'Usage';
      expect((await soukatsuIn(environment, '--help')).stdout).toContain(word);
      expect((await soukatsuIn(environment, 'check')).stderr).toContain(
        english ? 'Name a file' : 'ファイルを指定',
      );
      expect((await soukatsuIn(environment, 'check', put('r7.tsv', tsv))).stdout).toContain('達成数計');
    },
  );

  test.each([
    ['check', ['--format', '--sheet', '--measure-rule']],
    ['recalc', ['--in-place', '--highlight', '--force']],
    ['tidy', ['-o, --output']],
    ['report', ['-o, --output']],
  ])('%s has its help, with the options it takes and no others', async (command, options) => {
    const { exitStatus, stdout } = await soukatsu(command, '--help');
    expect(exitStatus).toBe(0);
    for (const option of [...options, '例:', '終了コード']) expect(stdout).toContain(option);
    expect(stdout.includes('--in-place')).toBe(command === 'recalc');
    expect((await soukatsu('help', command)).stdout).toBe(stdout);
    expect((await soukatsu(command, '--help', '--lang', 'en')).stdout).toContain(`soukatsu ${command}`);
  });
});
