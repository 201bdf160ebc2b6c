/** So much of Node's own zlib as is asked for. */
export interface NodeZlib {
  inflateRawSync(packed: Uint8Array, options: { maxOutputLength: number; chunkSize: number }): Uint8Array;
  deflateRawSync(bytes: Uint8Array, options?: { level: number }): Uint8Array<ArrayBuffer>;
  crc32(bytes: Uint8Array): number;
}

const ASKED_FOR = ['inflateRawSync', 'deflateRawSync', 'crc32'] as const;

function isNodeZlib(found: unknown): found is NodeZlib {
  if (typeof found !== 'object' || found === null) return false;
  const members = new Map<string, unknown>(Object.entries(found));
  return ASKED_FOR.every((name) => typeof members.get(name) === 'function');
}

/**
 * The zlib of Node, where this runs in one that has all that is asked for; null on a page. Asked of the process instead of imported: a page
 * has none, and must not be told to load it.
 */
export function zlibOfNode(): NodeZlib | null {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const found = process?.getBuiltinModule?.('node:zlib');
  return isNodeZlib(found) ? found : null;
}
