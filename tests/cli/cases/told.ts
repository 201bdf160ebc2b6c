import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cellAddress, type Report } from '../../../src/engine/index.js';
import { opened, textsOf } from '../../files/open-for-test.js';
import { soukatsu } from '../soukatsu.js';

/** What the command line says of a file, and what it writes into it. */

export interface Told {
  readonly state: Report['state'];
  /** Verdict of each indicator by its row. */
  readonly verdicts: Readonly<Record<number, string>>;
  /** Actual and target of each indicator by its row. */
  readonly figures: Readonly<Record<number, readonly [unknown, unknown]>>;
  /** Of 施策 and 指標. */
  readonly tallies: readonly [string | null, string | null];
  /** Errors and questions, each with its first cell: `status-blank E4`. */
  readonly found: readonly string[];
  /** `E4 達成`, in the order of the sheet. */
  readonly edits: readonly string[];
  readonly messages: readonly string[];
  readonly unread: readonly string[];
  readonly exitStatus: number;
}

const texts = (file: string) => textsOf(opened(new Uint8Array(readFileSync(file)), file));

function changed(before: readonly (readonly string[])[], after: readonly (readonly string[])[]): string[] {
  return after.flatMap((row, r) =>
    row.flatMap((text, c) => (text === (before[r]?.[c] ?? '') ? [] : [`${cellAddress(r, c)} ${text}`])),
  );
}

/**
 * Checks a file, recalculates it and checks the result. Fails where anything but the edits changed, or the result has edits again.
 * @param content rows with `|` between their cells, or the bytes of a workbook
 * @param asOf the day of the check
 */
export async function told(content: string | Uint8Array, asOf = '2026-04-20'): Promise<Told> {
  const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-case-'));
  const kind = typeof content === 'string' ? 'tsv' : 'xlsx';
  const [file, out] = [path.join(folder, `in.${kind}`), path.join(folder, `out.${kind}`)];
  try {
    writeFileSync(file, typeof content === 'string' ? content.trim().replaceAll('|', '\t') : content);
    const check = async (own: string): Promise<{ report: Report; exitStatus: number }> => {
      const { stdout, stderr, exitStatus } = await soukatsu(
        'check',
        own,
        '--as-of',
        asOf,
        '--format',
        'json',
      );
      if (exitStatus > 1) throw new Error(stderr);
      return { report: JSON.parse(stdout), exitStatus };
    };
    const { report, exitStatus } = await check(file);
    const edits = report.edits.map(({ cell, to }) => `${cell} ${to}`);
    await soukatsu('recalc', file, '-o', out, '--as-of', asOf);
    expect(changed(texts(file), texts(out))).toEqual(edits);
    expect((await check(out)).report.edits).toEqual([]);
    const { state, indicators, tallies, findings, unread } = report;
    return {
      state,
      verdicts: Object.fromEntries(indicators.map(({ row, status }) => [row, status])),
      figures: Object.fromEntries(indicators.map(({ row, actual, target }) => [row, [actual, target]])),
      tallies: [tallies.measures?.text ?? null, tallies.indicators.text],
      found: findings
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, cells }) => `${rule} ${cells[0]}`),
      edits,
      messages: findings.map(({ message }) => message),
      unread: unread.map(({ rows, kind: is, because }) => `${rows.join('-')} ${is} ${because}`),
      exitStatus,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
