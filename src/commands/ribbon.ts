import { sessionOfPage } from '../excel/office-page.js';
import type { WorkbookSession } from '../session/session.js';
import { highlightCommand } from './highlight-command.js';
import { recalculateCommand } from './recalculate-command.js';
import { type CommandName, type RibbonCommand, runRibbonCommand } from './ribbon-command.js';

/** What the ribbon's buttons do: the script that the commands' page loads behind their names. */

const COMMANDS: Readonly<Record<CommandName, RibbonCommand>> = {
  recalculate: recalculateCommand,
  toggleHighlight: highlightCommand,
};

let session: WorkbookSession | null = null;

globalThis.soukatsuRibbon = {
  // Presses share one session, so that none comes between another's steps.
  press(name, event, desk) {
    session ??= sessionOfPage();
    return runRibbonCommand(event, { ...desk, session }, COMMANDS[name]);
  },
};
