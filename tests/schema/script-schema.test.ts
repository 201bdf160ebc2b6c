import { readFileSync } from 'node:fs';
import { breaksOf } from './breaks.js';
import { EVERYTHING } from './everything.js';
import { treeOf, validatorOf } from './shipped-schema.js';

/** `soukatsu-script-1`, by which a flow reads what the Office Script gives; that real results hold stands in tests/office-script. */

const ID = 'soukatsu-script-1';

test('it stands alone: what reads schemas in flows need not follow references', () => {
  expect(readFileSync(`schema/${ID}.schema.json`, 'utf8')).not.toContain('$ref');
});

test('a property of another type, one too many, or without format and source is refused', () => {
  const [validate, tree] = [validatorOf(ID), treeOf(ID)];
  const edit = { cell: 'D3', from: '', to: '達成' };
  const value = {
    ...JSON.parse(JSON.stringify(EVERYTHING)),
    written: [edit],
    left: [{ ...edit, reason: 'protected', message: '保護されています。' }],
    failure: { code: 'no-table', message: '総括表が見つかりません。' },
  };
  expect(validate(value) ? [] : validate.errors).toEqual([]);
  const met = new Set<string>();
  const breaks = [...breaksOf(value, tree, (path) => met.add(path))];
  expect(breaks.filter((own) => validate(own.value)).map(({ what }) => what)).toEqual([]);
  for (const own of ['.written[].cell', '.left[].reason', '.failure.code', '.findings[].cells'])
    expect(met).toContain(own);
});
