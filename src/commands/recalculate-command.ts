import type { Language } from '../engine/index.js';
import type { Recalculation, WorkbookSession } from '../excel/session.js';
import { noticeAfter } from './notice-words.js';

/** The part of `Office.AddinCommands.Event` a command needs. */
export interface CommandEvent {
  completed(): void;
}

/** What the ribbon's 再計算 works with. */
export interface RibbonDesk {
  readonly session: WorkbookSession;
  readonly language: Language;
  /** Says something in words where there is no pane. */
  readonly say: (notice: string) => Promise<void>;
}

/** The first place a person must look at: an error or 要確認 that is still there after writing. */
function placeToLookAt({ after }: Recalculation): string | undefined {
  const open = after.check.findings.find(({ severity, cells }) => severity !== 'hint' && cells.length > 0);
  return open?.cells[0];
}

/**
 * 再計算 from the ribbon, without the pane: writes what the pane's button writes. Excel has no place for a command to
 * say something in passing, so: where all was done and nothing is open, the sheet shows it and nothing else happens;
 * where something is open, its cell is selected; where something asked for was not done, a small dialog says why.
 * Calls `event.completed()` whatever happens, or Excel would show the command as running.
 */
export async function recalculateCommand(event: CommandEvent, desk: RibbonDesk): Promise<void> {
  try {
    const outcome = await desk.session.recalculate();
    const place = outcome.ok ? placeToLookAt(outcome.value) : undefined;
    if (outcome.ok && place !== undefined) await desk.session.select(outcome.value.after, place);
    const notice = noticeAfter(outcome, desk.language);
    if (notice !== null) await desk.say(notice);
  } finally {
    event.completed();
  }
}
