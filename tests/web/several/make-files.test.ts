import { unzipSync } from 'fflate';
import { asOneFile } from '../../../src/web/several/make-files.js';

const made = (name: string, ...bytes: number[]) =>
  ({ ok: true, name, bytes: new Uint8Array(bytes), notes: [] }) as const;

test('one file is given as it is, several as one .zip, none as nothing', () => {
  expect(asOneFile('next', [])).toBeNull();
  expect(asOneFile('next', [made('表_次年度.csv', 1)])).toMatchObject({ name: '表_次年度.csv' });
  const zip = asOneFile('committee', [made('一_委員会資料.xlsx', 1), made('二_委員会資料.xlsx', 2)]);
  expect(zip?.name).toBe('委員会資料.zip');
  expect(unzipSync(zip?.bytes ?? new Uint8Array())).toEqual({
    '一_委員会資料.xlsx': new Uint8Array([1]),
    '二_委員会資料.xlsx': new Uint8Array([2]),
  });
});

test('files of one name, of several folders, are all there', () => {
  const zip = asOneFile('next', [made('表.xlsx', 1), made('表.xlsx', 2), made('表.xlsx', 3)]);
  expect(Object.keys(unzipSync(zip?.bytes ?? new Uint8Array()))).toEqual([
    '表.xlsx',
    '表 (2).xlsx',
    '表 (3).xlsx',
  ]);
});
