import type { Language } from '../engine/index.js';
import type { WorkbookSession } from '../session/session.js';
import { NO_ANSWER, UNFORESEEN } from './notice-words.js';

/** Names of the commands in the manifest. */
export type CommandName = 'recalculate' | 'toggleHighlight';

/** The part of `Office.AddinCommands.Event` a command needs. */
export interface CommandEvent {
  completed(): void;
}

/** What the ribbon's commands work with. */
export interface RibbonDesk {
  readonly session: WorkbookSession;
  readonly language: Language;
  /** Says something in words where there is no pane; ends by itself, and never rejects. */
  readonly say: (notice: string) => Promise<void>;
}

/** What a button does. Gives what must be said about it, or null where the sheet says it. */
export type RibbonCommand = (desk: RibbonDesk) => Promise<string | null>;

/** After so long without an answer of Excel the clerk is told, instead of waiting beside a silent button. */
export const ANSWER_LIMIT_MS = 30_000;

/**
 * Runs a command of the ribbon to its end: what it has to say is said, also when Excel does not answer or something
 * unforeseen happens. Calls `event.completed()` whatever happens, or Excel would show the command as running.
 */
export async function runRibbonCommand(
  event: CommandEvent,
  desk: RibbonDesk,
  command: RibbonCommand,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(NO_ANSWER[desk.language]), ANSWER_LIMIT_MS);
  });
  const work = command(desk).catch(() => UNFORESEEN[desk.language]);
  try {
    const notice = await Promise.race([work, tooLate]);
    clearTimeout(timer);
    if (notice !== null) await desk.say(notice);
  } finally {
    event.completed();
  }
}
