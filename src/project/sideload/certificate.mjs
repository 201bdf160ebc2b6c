// @ts-check
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Microsoft's own maker of development certificates. Asked for only here, by npx and in this version: `npm start` needs no certificate, and nobody should
 * get a root certificate with an installation.
 */
export const MAKER = 'office-addin-dev-certs@3.0.0';

/** Where it puts them (its README). */
export const MADE = path.join(homedir(), '.office-addin-dev-certs');

/**
 * Whether the maker's `verify` says that this machine trusts its certificate: its exit code is 0 either way, also where trust was refused.
 *
 * @param {string} output
 */
export const isTrusted = (output) => /^You have trusted access/m.test(output);

/**
 * Reads key and certificate, where they are there, belong together, are of localhost, and good by now.
 *
 * @param {{ key: string, cert: string }} files
 * @param {Date} now
 * @returns {{ key: string, cert: string } | null} PEM
 */
export function readCertificate(files, now) {
  try {
    const [key, cert] = [readFileSync(files.key, 'utf8'), readFileSync(files.cert, 'utf8')];
    const read = new X509Certificate(cert);
    const isGood =
      new Date(read.validFrom) <= now &&
      now < new Date(read.validTo) &&
      read.checkHost('localhost') !== undefined &&
      read.checkPrivateKey(createPrivateKey(key));
    return isGood ? { key, cert } : null;
  } catch {
    return null;
  }
}
