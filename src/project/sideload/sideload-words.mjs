// @ts-check
import { parseArgs } from 'node:util';

export const USAGE = 'npm run sideload -- [--port 3000] [--cert localhost.crt --key localhost.key]';

/**
 * @param {readonly string[]} words of `npm run sideload`
 * @returns {{ ok: true, help: boolean, port: number, own: { cert: string, key: string } | null } | { ok: false }}
 */
export function readSideloadWords(words) {
  try {
    const { help, port, cert, key } = parseArgs({
      args: [...words],
      options: {
        help: { type: 'boolean', default: false },
        port: { type: 'string', default: '3000' },
        cert: { type: 'string' },
        key: { type: 'string' },
      },
    }).values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535 || (cert === undefined) !== (key === undefined))
      return { ok: false };
    return {
      ok: true,
      help,
      port: Number(port),
      own: cert === undefined || key === undefined ? null : { cert, key },
    };
  } catch {
    return { ok: false };
  }
}
