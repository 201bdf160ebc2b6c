import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { soukatsuWith } from '../soukatsu.js';
import { Watchdog } from './watchdog.js';

/**
 * Issue 4, must show 3: real files mutated. `recalc` never hangs, never throws, and never writes a file from a damaged one.
 * `npm run test:long` tries 10,000 of each kind, and says how far it is; SOUKATSU_SEED tries others.
 */

export const CASES = Number(process.env.SOUKATSU_FUZZ ?? 120);
export const SEED = Number(process.env.SOUKATSU_SEED ?? 20260401);
/** Of a long run: a line of how far it is. */
const TOLD_EVERY = 500;

type Parts = Readonly<Record<string, Uint8Array>>;

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined) =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** Names of the parts that differ, or are there only once. */
export const differing = (a: Parts, b: Parts) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !same(a[name], b[name]));

/** Runs of `recalc` over damaged files, in a folder of their own. */
export class Trials {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-fuzz-'));
  private readonly watchdog = new Watchdog();
  private refused = 0;
  private written = 0;

  constructor(private readonly kind: string) {}

  /**
   * Recalculates bytes as a file of a name, holds the promises of every case, and counts.
   * @returns what was written; null where the file was refused
   */
  async recalculate(name: string, bytes: Uint8Array, what: string): Promise<Uint8Array | null> {
    const output = path.join(this.folder, `out-${name}`);
    this.watchdog.at(what);
    const { exitStatus, stdout, stderr } = await soukatsuWith(
      { readStdin: async () => ({ ok: true, bytes }) },
      ...['recalc', '-', '--stdin-name', path.join(this.folder, name), '-o', output],
    );
    this.watchdog.at('');
    const isWritten = existsSync(output);
    expect([what, [0, 1, 2].includes(exitStatus)]).toEqual([what, true]);
    expect([what, isWritten, stdout !== '']).toEqual([what, exitStatus !== 2, exitStatus !== 2]);
    if (exitStatus === 2)
      expect([what, stderr]).toEqual([what, expect.stringMatching(/^soukatsu: [^\n]+[。)]\n$/)]);
    // Neither a file of its own making nor a temporary one stays.
    expect([what, readdirSync(this.folder)]).toEqual([what, isWritten ? [path.basename(output)] : []]);
    this.count(isWritten);
    if (!isWritten) return null;
    const written = new Uint8Array(readFileSync(output));
    rmSync(output);
    return written;
  }

  private count(isWritten: boolean): void {
    if (isWritten) this.written += 1;
    else this.refused += 1;
    const done = this.refused + this.written;
    if (CASES > TOLD_EVERY && (done % TOLD_EVERY === 0 || done === CASES))
      process.stderr.write(
        `${this.kind}: ${done} of ${CASES}, ${this.refused} refused, ${this.written} written\n`,
      );
  }

  get outcomes(): { readonly refused: number; readonly written: number } {
    return { refused: this.refused, written: this.written };
  }

  async end(): Promise<void> {
    await this.watchdog.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
