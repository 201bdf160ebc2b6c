import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { soukatsu } from './soukatsu.js';

const TABLE = [
  '令和7年度 みどり商工会アクションプログラム 総括表',
  '施策目標(指標)\tR7実績値(目標値)\t達成状況※2\t検証及び改善点',
  '(1) 相談件数(件)\t120(100)\t達成\t計画どおり実施した。',
  '(2) 訪問件数(件)\t90(80)\t達成\t計画どおり実施した。',
].join('\n');

let folder = '';
let owner = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-owner-'));
  owner = path.join(folder, '~$みどり商工会.xlsx');
  writeFileSync(owner, Uint8Array.of(6, 0x79, 0x61, 0x6d, 0x61));
  writeFileSync(path.join(folder, 'r7.tsv'), TABLE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('named alone it is told from the workbook it belongs to', async () => {
  const result = await soukatsu('check', owner);
  expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(result.stderr).toContain('ブックそのものの「みどり商工会.xlsx」');
});

test('among others it is passed over, and said', async () => {
  const output = path.join(folder, 'report.xlsx');
  const result = await soukatsu('report', owner, path.join(folder, 'r7.tsv'), '-o', output);
  expect(result.exitStatus).toBe(0);
  expect(result.stderr).toBe(
    'soukatsu: 「~$みどり商工会.xlsx」は、Excelがブックを開いている間だけ作るファイルなので、読みません。\n',
  );
  expect(result.stdout).toContain('1件の総括表');
});
