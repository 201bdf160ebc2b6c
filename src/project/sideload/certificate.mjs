// @ts-check
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
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
 * Reads key and certificate, where they are there and still good.
 *
 * @param {{ key: string, cert: string }} files
 * @param {Date} now
 * @returns {{ key: string, cert: string } | null} PEM
 */
export function readCertificate(files, now) {
  if (!existsSync(files.key) || !existsSync(files.cert)) return null;
  const cert = readFileSync(files.cert, 'utf8');
  try {
    if (new Date(new X509Certificate(cert).validTo) <= now) return null;
  } catch {
    return null;
  }
  return { key: readFileSync(files.key, 'utf8'), cert };
}
