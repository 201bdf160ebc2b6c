import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../../src/cli/config/read-config.js';
import { validatorOf } from '../../schema/shipped-schema.js';
import { soukatsu } from '../soukatsu.js';

const messageOf = (text: string) => {
  const reading = readConfig(text, 'soukatsu.config.json');
  return reading.ok ? null : reading.message;
};

/** What is wrong, the line it is in, and what the sentence says; a schema that sees it too says `true`. */
const WRONG: readonly (readonly [text: string, line: number, says: string, bySchema: boolean | null])[] = [
  ['', 1, 'JSONとして読み取れません', null],
  ['{', 1, 'JSONとして読み取れません', null],
  ['{\n  "measureRule": "all",\n}', 3, 'JSONとして読み取れません', null],
  ['{\n  // 県連の決まり\n}', 2, 'コメントは書けません', null],
  ['{}\n{}', 2, 'JSONとして読み取れません', null],
  ['[]', 1, '{ } の形', true],
  ['{\n\n  "colums": []}', 3, '「colums」という項目はありません。「columns」のことですか?', true],
  [
    '{"rule": "all"}',
    1,
    '使えるのは measureRule、rulesOff、directions、columns、expected、$schema です',
    true,
  ],
  // JSON itself takes the later one without a word.
  ['{"measureRule": "all",\r\n"measureRule": "majority"}', 2, '「measureRule」が2回あります', false],
  ['{"columns": {}}', 1, '[ ] の形', true],
  ['{"columns":[\n{"heads": "指標",\n "columns": "実績=1"}]}', 3, '列の英字', false],
  ['{"columns":[{"columns":"実績=D"}]}', 1, 'columnsに「heads」がありません', true],
  ['{"columns":[{"heads":" ", "columns":"実績=D"}]}', 1, 'columns.headsを文字で', false],
  ['{"measureRule":\n "majorty"}', 2, 'all か majority を書いてください。「majority」のことですか?', true],
  ['{"measureRule": null}', 1, 'all か majority', true],
  ['{"rulesOff":["no-such-rule"]}', 1, '「no-such-rule」という確認はありません', false],
  ['{"rulesOff":[\n"status-blank",\n"comment-mising"]}', 3, '「comment-missing」のことですか?', false],
  ['{"rulesOff":[1]}', 1, 'rulesOffを文字で', true],
  ['{"directions":[{"label":"会員数","better":"up"}]}', 1, 'higher か lower', true],
  ['{"directions":[{"label":"会員数"}]}', 1, 'directionsに「better」がありません', true],
  ['{"directions":[{"label":"会員数","better":"lower","occurrence":0}]}', 1, '1から始まる数', true],
  ['{"directions":[{"label":"会員数","better":"lower","occurrence":1.5}]}', 1, '1から始まる数', true],
  ['{"$schema": 1}', 1, '$schemaを文字で', true],
];

describe.each(WRONG)('%s', (text, line, says, bySchema) => {
  test(`is told in line ${line}: ${says}`, () => {
    const { ja, en } = messageOf(text) ?? { ja: '', en: '' };
    expect(ja).toContain(`設定ファイル「soukatsu.config.json」の${line}行目: `);
    expect(ja).toContain(says);
    expect(en).toMatch(
      new RegExp(`^The configuration file soukatsu\\.config\\.json, line ${line}: [A-Za-z$]`),
    );
  });

  if (bySchema === null) return;
  test(`the schema ${bySchema ? 'sees it too' : 'can’t see it'}`, () => {
    expect(validatorOf('soukatsu-config-1')(JSON.parse(text))).toBe(!bySchema);
  });
});

test.each([
  '{}',
  '\ufeff{ "rulesOff": [] }',
  '{"$schema":"./node_modules/soukatsu/schema/soukatsu-config-1.schema.json","measureRule":"majority"}',
  '{"rulesOff":["status-blank"],"directions":[{"label":"空き店舗数(件)","measure":"1 商店街","occurrence":2,"better":"lower"}]}',
  '{"columns":[{"heads":"指標|〈年〉目標|〈年〉実績","columns":"実績=D 目標=B"}]}',
])('%s is taken, by the schema too', (text) => {
  expect(messageOf(text)).toBeNull();
  expect(validatorOf('soukatsu-config-1')(JSON.parse(text.replace('\ufeff', '')))).toBe(true);
});

describe('the file', () => {
  let folder = '';
  const at = (...names: string[]) => path.join(folder, ...names);
  const TABLE = '令和5年度 みどり商工会 総括表\n指標\t目標\t実績\t達成状況\n相談件数(件)\t10\t8\t未達成\n';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-config-'));
    mkdirSync(at('r5'));
    writeFileSync(at('r5', 'a.tsv'), TABLE);
    writeFileSync(at('r5', 'b.tsv'), TABLE);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('that can’t be read is bad usage (64), told once with where it lies, and every file is refused', async () => {
    writeFileSync(at('soukatsu.config.json'), '{\n"colums": []}');
    const { exitStatus, stdout, stderr } = await soukatsu('check', at('r5'));
    expect([exitStatus, stdout]).toEqual([64, '']);
    expect(stderr).toMatch(
      new RegExp(`^soukatsu: 設定ファイル「${at('soukatsu.config.json')}」の2行目: .*\\n$`),
    );
    const one = await soukatsu('check', at('r5', 'a.tsv'), '--format', 'json');
    expect([one.exitStatus, one.stdout, one.stderr]).toEqual([64, '', stderr]);
  });

  test.each([
    ['empty', ''],
    ['no text', Uint8Array.of(0, 1, 2, 0, 0, 5)],
  ])('that is %s is no file to pass over', async (_, bytes) => {
    writeFileSync(at('soukatsu.config.json'), bytes);
    expect(await soukatsu('check', at('r5', 'a.tsv'))).toMatchObject({ exitStatus: 64, stdout: '' });
  });

  test('as Notepad saves it, in UTF-16, is read', async () => {
    writeFileSync(at('soukatsu.config.json'), Buffer.from('\ufeff{"measureRule":"majority"}', 'utf16le'));
    const { stdout } = await soukatsu('check', at('r5', 'a.tsv'), '--format', 'json');
    expect(JSON.parse(stdout).policy.from.measureRule).toBe('config');
  });

  test('nearest to the table holds', async () => {
    writeFileSync(at('soukatsu.config.json'), '{"measureRule":"majority"}');
    writeFileSync(at('r5', 'soukatsu.config.json'), '{"rulesOff":["unit-missing"]}');
    const { stdout } = await soukatsu('check', at('r5', 'a.tsv'), '--format', 'json');
    expect(JSON.parse(stdout).policy).toMatchObject({ measureRule: 'all', rulesOff: ['unit-missing'] });
  });
});
