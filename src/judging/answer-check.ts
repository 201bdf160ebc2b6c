import { type CheckStage, check } from '../engine/index.js';
import { cutCheck } from './check-parts.js';
import type { CheckAnswer, CheckRequest } from './messages.js';

/** How much of the time is over when a stage is, on a table of 20,000 rows; handing the result over takes what is left. */
const SHARES: Readonly<Record<CheckStage | 'found', number>> = { read: 0.55, judged: 0.65, found: 0.9 };

/** The worker's side: checks a sheet, says how far it is, and the result part by part. */
export function answerCheck(
  { number, sheet, policy }: CheckRequest,
  say: (answer: CheckAnswer) => void,
): void {
  const tell = (stage: keyof typeof SHARES) => say({ number, share: SHARES[stage] });
  const result = check(sheet, policy, tell);
  tell('found');
  const { parts, rest } = cutCheck(result);
  for (const part of parts) say({ number, part });
  say({ number, rest });
}
