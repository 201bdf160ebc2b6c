import {
  type Cell,
  cellText,
  type Direction,
  type JudgedIndicator,
  judgeFigure,
  NEEDS_REVIEW,
  type Verdict,
} from '../engine/index.js';

/** A figure given as arguments, judged by the engine. */

/**
 * @param target null where the figure holds actual and target together
 * @param direction null where the label and the target say it
 */
export function judgeArgument(
  figure: Cell,
  label: Cell,
  target: Cell | null,
  direction: Direction | null,
): JudgedIndicator {
  return judgeFigure({ figure, target, label: cellText(label) }, direction);
}

/** The verdict as far as it is certain. What 再計算 would not write on its own, a formula does not show either. */
export function certainVerdict(judged: JudgedIndicator): Verdict {
  return judged.certain ? judged.verdict : NEEDS_REVIEW;
}
