import { unzipSync } from 'fflate';
import { archiveComment, withArchiveComment } from '../../../src/files/index.js';
import { buildWorkbook } from '../build-workbook.js';
import { openedXlsx } from '../open-for-test.js';

const plain = buildWorkbook({});

function commented(bytes: Uint8Array, comment: string): Uint8Array {
  const result = withArchiveComment(bytes, comment);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

test('a comment is set, read and replaced, and every part stays', () => {
  expect(archiveComment(plain)).toBe('');
  const once = commented(plain, 'made by 誰か');
  expect(archiveComment(once)).toBe('made by 誰か');
  expect(unzipSync(once)).toEqual(unzipSync(plain));
  expect(openedXlsx(once).sheets).toHaveLength(1);
  expect(archiveComment(commented(once, 'x'))).toBe('x');
  expect(commented(once, '')).toEqual(plain);
});

test('what is no archive has none', () => {
  const text = new TextEncoder().encode('指標\t実績');
  expect(archiveComment(text)).toBeNull();
  expect(withArchiveComment(text, 'x')).toMatchObject({ ok: false });
});
