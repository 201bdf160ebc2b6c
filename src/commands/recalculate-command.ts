import type { Recalculation } from '../session/session.js';
import { noticeAfter } from './notice-words.js';
import type { RibbonCommand } from './ribbon-command.js';
import { whyUndone } from './why-undone.js';

/** The first place a person must look at: an error or 要確認 that is still there after writing. */
function placeToLookAt({ after }: Recalculation): string | undefined {
  const open = after.check.findings.find(({ severity, cells }) => severity !== 'hint' && cells.length > 0);
  return open?.cells[0];
}

/**
 * 再計算 from the ribbon, without the pane: writes what the pane's button writes. Excel has no place for a command to
 * say something in passing, so: where all was done and nothing is open, the sheet shows it and nothing else happens;
 * where something is open, its cell is selected and a small dialog says what was left and why.
 */
export const recalculateCommand: RibbonCommand = async (desk) => {
  const { session, language } = desk;
  const outcome = await session.recalculate();
  if (!outcome.ok) return whyUndone(outcome.failure, desk);
  const place = placeToLookAt(outcome.value);
  const selected = place === undefined ? null : await session.select(outcome.value.after, place);
  return noticeAfter(outcome.value, language, selected?.ok && selected.value.hidden ? place : undefined);
};
