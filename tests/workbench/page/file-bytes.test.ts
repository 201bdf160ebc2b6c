import { fileBytes } from '../../../src/workbench/page/file-bytes.js';

const file = (size: number, read: () => Promise<ArrayBuffer>) => ({
  name: 'r7.xlsx',
  size,
  arrayBuffer: read,
});

test('a file gives its bytes', async () => {
  const bytes = Uint8Array.of(1, 2, 3);
  expect(await fileBytes(file(3, async () => bytes.slice().buffer))).toEqual({ ok: true, bytes });
});

test('a folder, or a file that went away, is said in a sentence', async () => {
  const gone = file(4096, async () => {
    throw new DOMException('gone', 'NotFoundError');
  });
  expect(await fileBytes(gone)).toEqual({ ok: false, sentence: expect.stringContaining('読み取れません') });
});

test('a file larger than any that would be opened is not even read', async () => {
  const read = jest.fn();
  expect(await fileBytes(file(256 * 1024 * 1024 + 1, read))).toEqual({
    ok: false,
    sentence: expect.stringContaining('大きすぎる'),
  });
  expect(read).not.toHaveBeenCalled();
});
