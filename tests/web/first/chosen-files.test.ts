import { pastedFile, readChosen } from '../../../src/web/first/chosen-files.js';
import { WORDS_JA } from '../../../src/web/first/words.js';

/** Files as they come in. */

const file = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) => ({
  name: '表.xlsx',
  size,
  arrayBuffer,
});

test('a file is read', async () => {
  const bytes = new Uint8Array([1, 2]);
  expect(
    await readChosen(
      file(2, async () => bytes.buffer),
      WORDS_JA,
    ),
  ).toEqual({ name: '表.xlsx', bytes });
});

test('a folder, and a file that is gone, is told with its name', async () => {
  const gone = file(2, () => Promise.reject(new Error('NotFoundError')));
  expect(await readChosen(gone, WORDS_JA)).toEqual({
    name: '表.xlsx',
    sentence: WORDS_JA.unreadable('表.xlsx'),
  });
});

test('a file that no table comes near is not read', async () => {
  const huge = file(300 * 1024 * 1024, () => Promise.reject(new Error('never asked')));
  expect(await readChosen(huge, WORDS_JA)).toEqual({
    name: '表.xlsx',
    sentence: WORDS_JA.tooLarge('表.xlsx'),
  });
});

test('a pasted table is a file of texts, whose mark says UTF-8; a word is none', () => {
  const pasted = pastedFile('施策\t達成状況', WORDS_JA);
  expect(pasted?.name).toBe('貼り付けた表.tsv');
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(pasted?.bytes)).toBe('\ufeff施策\t達成状況');
  expect(pastedFile('達成\n', WORDS_JA)).toBeNull();
});
