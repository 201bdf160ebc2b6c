import type { WebWords } from './words.js';

/** A file of the clerk's, read. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that can't be read from the disk, with the sentence that says so. */
export interface LostFile {
  readonly name: string;
  readonly sentence: string;
}

/** No 総括表 comes near this; more would only fill the memory of the page. */
const LARGEST = 256 * 1024 * 1024;

/** As much of a `File` as reading it needs. */
export type ReadableFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Reads a file that was chosen or dropped: it may be a folder, or gone since. */
export async function readChosen(file: ReadableFile, words: WebWords): Promise<ChosenFile | LostFile> {
  const { name, size } = file;
  if (size > LARGEST) return { name, sentence: words.tooLarge(name) };
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? { name, bytes: new Uint8Array(bytes) } : { name, sentence: words.unreadable(name) };
}

/** The table of a clipboard as a file of texts; null where the text is none. Its mark tells Excel that it is UTF-8. */
export function pastedFile(text: string, words: WebWords): ChosenFile | null {
  if (!/[\t\n]/.test(text.trim())) return null;
  return { name: `${words.pasted}.tsv`, bytes: new TextEncoder().encode(`\ufeff${text}`) };
}
