import type { Language } from '../engine/index.js';
import { officeIsReady, sessionOfPage } from '../excel/office-page.js';
import { highlightCommand } from './highlight-command.js';
import { NOTICE_PARAMETER, sayInDialog } from './notice-dialog.js';
import { showNotice } from './notice-page.js';
import { recalculateCommand } from './recalculate-command.js';
import { type CommandEvent, type RibbonCommand, runRibbonCommand } from './ribbon-command.js';

/** The page the ribbon's commands run in, out of sight; in a dialog it shows what a command has to say. */

declare global {
  /** Names of the commands in the manifest. Excel versions without `Office.actions` look for global functions. */
  var recalculate: ((event: CommandEvent) => void) | undefined;
  var toggleHighlight: ((event: CommandEvent) => void) | undefined;
}

function language(): Language {
  return Office.context.displayLanguage?.toLowerCase().startsWith('ja') === false ? 'en' : 'ja';
}

function registerCommands(): void {
  const session = sessionOfPage();
  const say = async (notice: string) => {
    await sayInDialog(Office, location.href, notice);
  };
  const register = (name: 'recalculate' | 'toggleHighlight', command: RibbonCommand) => {
    const run = (event: CommandEvent) =>
      void runRibbonCommand(event, { session, language: language(), say }, command);
    globalThis[name] = run;
    Office.actions?.associate(name, run);
  };
  register('recalculate', recalculateCommand);
  register('toggleHighlight', highlightCommand);
}

const notice = new URLSearchParams(location.search).get(NOTICE_PARAMETER);
void officeIsReady().then((ready) => {
  if (!ready) return;
  if (notice === null) registerCommands();
  else showNotice(document, notice, language(), () => Office.context.ui.messageParent('close'));
});
