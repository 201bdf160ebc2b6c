import { type CheckResult, check, type Policy, type Sheet } from '../../src/engine/index.js';
import type { CheckSheet } from '../../src/judging/check-sheet.js';

const known = new Map<string, CheckResult>();

/**
 * The engine's check, made once for each sheet and policy: for tests that go many ways over the same few tables. Nothing of the engine is asked of it that
 * differs from one time to the next; the result is an object of its own each time, as the engine's is.
 */
export function checkedOnce(sheet: Sheet, policy: Partial<Policy> = {}): CheckResult {
  const key = JSON.stringify([sheet, policy]);
  const result = known.get(key) ?? check(sheet, policy);
  known.set(key, result);
  return result.ok ? { ...result, check: { ...result.check } } : { ...result };
}

/** `checkedOnce` as a session is handed it. */
export const checkOnce: CheckSheet = async (sheet, policy) => checkedOnce(sheet, policy);
