import { type Decisions, readDecisions } from '../decisions/index.js';
import { sessionFailure } from './failures.js';
import type { Outcome } from './session.js';

/** The answers in the texts of our parts. */
export function decisionsIn(texts: readonly string[]): Outcome<Decisions> {
  const reading = readDecisions(texts);
  if (reading.ok) return { ok: true, value: reading.decisions };
  return { ok: false, failure: sessionFailure('decisions-unreadable') };
}
