import { check } from '../engine/index.js';
import type { CheckSheet } from './check-sheet.js';

/** Checks at once, on the thread that asks. */
export const checkHere: CheckSheet = async (sheet, policy) => check(sheet, policy);
