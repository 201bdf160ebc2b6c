import { type CheckResult, check, type Policy, type Sheet } from '../engine/index.js';

/** Has a sheet checked, wherever that is done: the same sheet and policy give the same result. Never rejects. */
export type CheckSheet = (sheet: Sheet, policy: Partial<Policy>) => Promise<CheckResult>;

/** Checks at once, on the thread that asks. */
export const checkHere: CheckSheet = async (sheet, policy) => check(sheet, policy);
