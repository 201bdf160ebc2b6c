import { check } from '../engine/index.js';
import { cutCheck } from './check-parts.js';
import type { CheckAnswer, CheckRequest } from './messages.js';

/** The worker's side: checks a sheet and says the result part by part. */
export function answerCheck(
  { number, sheet, policy }: CheckRequest,
  say: (answer: CheckAnswer) => void,
): void {
  const { parts, rest } = cutCheck(check(sheet, policy));
  for (const part of parts) say({ number, part });
  say({ number, rest });
}
