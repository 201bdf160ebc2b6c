import { parseReadings, type Reading, sayFault } from '../../engine/index.js';
import type { ParsedArguments } from './arguments.js';

/** The texts of `--columns`, as often as it is given. */
export function readColumns(texts: readonly string[]): ParsedArguments<readonly Reading[]> {
  const parsed = parseReadings(texts);
  if (parsed.ok) return { ok: true, value: parsed.readings };
  const { ja, en } = sayFault(parsed.fault);
  return { ok: false, message: { ja: `--columns: ${ja}`, en: `--columns: ${en}` } };
}
