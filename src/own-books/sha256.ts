import * as noble from /* webpackDefer: true */ '@noble/hashes/sha2.js';
import * as nobleForms from /* webpackDefer: true */ '@noble/hashes/utils.js';

/** So much of Node's own hashes as is asked for. */
interface NodeHash {
  update(bytes: Uint8Array): NodeHash;
  digest(form: 'hex'): string;
}
interface NodeCrypto {
  createHash(algorithm: 'sha256'): NodeHash;
}

const isNodeCrypto = (found: unknown): found is NodeCrypto =>
  typeof found === 'object' && found !== null && typeof Reflect.get(found, 'createHash') === 'function';

/** Asked of the process instead of imported: a page has none, and must not be told to load it. */
function cryptoOfNode(): NodeCrypto | null {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const found = process?.getBuiltinModule?.('node:crypto');
  return isNodeCrypto(found) ? found : null;
}

/** The SHA-256 of bytes, in hexadecimal: by Node where this runs in it, in a tenth of the time, else in JavaScript. */
export function sha256(bytes: Uint8Array): string {
  const node = cryptoOfNode();
  if (node) return node.createHash('sha256').update(bytes).digest('hex');
  return nobleForms.bytesToHex(noble.sha256(bytes));
}
