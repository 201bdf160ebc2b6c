import { sayHighlighted } from '../emphasis/highlighted.js';
import type { RibbonCommand } from './ribbon-command.js';
import { whyUndone } from './why-undone.js';

/**
 * 未達成を強調 from the ribbon: on where the sheet is not emphasised, else off. The sheet shows it; words are needed only
 * where it failed, where some of it may be left, or where what is unmet or needs review does not all stand out.
 */
export const highlightCommand: RibbonCommand = async (desk) => {
  const outcome = await desk.session.toggleHighlight();
  if (!outcome.ok) return whyUndone(outcome.failure, desk);
  const { on, unmet, review, beyond, unwritten, unread } = outcome.value;
  const seen = on ? unmet + review > 0 && beyond + unwritten === 0 : unread === undefined;
  return seen ? null : sayHighlighted(outcome.value, desk.language);
};
