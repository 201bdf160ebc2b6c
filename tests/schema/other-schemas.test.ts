import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { soukatsu } from '../cli/soukatsu.js';
import { breaksOf } from './breaks.js';
import { propertiesOf, treeOf, validatorOf } from './shipped-schema.js';

/** `soukatsu-failure/1` and `soukatsu-tidy/1`, as the command line prints them, by the schemas the package ships. */

const TABLE = [
  '令和7年度 みどり商工会アクションプログラム 総括表',
  '施策目標(指標)\tR7実績値(目標値)\t達成状況※2',
  '(1) 相談件数(件)\t120(100)\t○',
].join('\n');

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-schema-'));
  writeFileSync(at('r7.tsv'), TABLE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['soukatsu-failure-1', () => ['check', at('none.xlsx'), '--format', 'json', '--sheet', '表']],
  ['soukatsu-tidy-1', () => ['tidy', at('r7.tsv'), '-o', at('tidied.xlsx'), '--format', 'json']],
])('%s', async (id, words) => {
  const [validate, tree] = [validatorOf(id), treeOf(id)];
  const value: unknown = JSON.parse((await soukatsu(...words())).stdout);
  expect(validate(value) ? [] : validate.errors).toEqual([]);
  const met = new Set<string>();
  const breaks = [...breaksOf(value, tree, (own) => met.add(own))];
  expect(breaks.filter((own) => validate(own.value)).map(({ what }) => what)).toEqual([]);
  expect([...met].sort()).toEqual(propertiesOf(tree).sort());
});
