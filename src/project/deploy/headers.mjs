// @ts-check
import { ADDIN_POLICY } from './addin-policy.mjs';

/** What a server should send with the add-in's files. */

/**
 * With every file. No X-Frame-Options: Excel on the web shows the pane in a frame. No Strict-Transport-Security: it is kept for the whole host and all
 * its ports (RFC 6797, sections 8.2 and 8.3), of which an add-in may be one folder.
 */
export const EVERYWHERE = {
  'Content-Security-Policy': ADDIN_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Files whose names hold a hash of their content: another content has another name. */
const HASHED = /\.[0-9a-f]{8}\.js$/;
export const KEPT = 'public, max-age=31536000, immutable';
/** All others keep their names, so an update would stay unseen: the browser asks each time. */
export const ASKED = 'no-cache';

/** Excel on the web asks for it from Microsoft's address (Microsoft Learn, "Create custom functions", CORS). */
export const SHARED = 'functions.json';

/**
 * @param {string} file path below the base address
 * @returns {Record<string, string>}
 */
export function headersFor(file) {
  return {
    ...EVERYWHERE,
    'Cache-Control': HASHED.test(file) ? KEPT : ASKED,
    ...(file === SHARED ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}
