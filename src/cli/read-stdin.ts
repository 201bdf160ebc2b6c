import { type Bytes, codeOf, LARGEST, readFailure } from './files.js';
import { STDIN } from './stdin.js';

/** All of standard input, of at most the size a file may have; or why it can't be read. */
export async function readStdin(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of stream) {
      size += piece.length;
      if (size > LARGEST) return readFailure(STDIN, 'EFBIG');
      pieces.push(piece);
    }
  } catch (error) {
    return readFailure(STDIN, codeOf(error));
  }
  return { ok: true, bytes: new Uint8Array(Buffer.concat(pieces)) };
}
