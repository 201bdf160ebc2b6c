/** No 総括表 comes near this; more would only fill the memory of the page. */
const LARGEST = 256 * 1024 * 1024;

/** As much of a `File` as reading it needs. */
export type ReadableFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The bytes of a file that was chosen or dropped, or a sentence why there are none: it may be a folder, or gone since. */
export async function fileBytes(
  file: ReadableFile,
): Promise<
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly sentence: string }
> {
  if (file.size > LARGEST)
    return { ok: false, sentence: `${file.name} は大きすぎるため、開けません(上限256MB)。` };
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes
    ? { ok: true, bytes: new Uint8Array(bytes) }
    : {
        ok: false,
        sentence: `${file.name} を読み取れません。フォルダーでないこと、ファイルが移動や削除をされていないことを確かめてください。`,
      };
}
