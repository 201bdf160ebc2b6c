import type { Language } from '../engine/index.js';
import { officeIsReady, sessionOfPage } from '../excel/office-page.js';
import { NOTICE_PARAMETER, sayInDialog } from './notice-dialog.js';
import { showNotice } from './notice-page.js';
import { type CommandEvent, recalculateCommand } from './recalculate-command.js';

/** The page the ribbon's commands run in, out of sight; in a dialog it shows what a command has to say. */

declare global {
  /** Name of the command in the manifest. Excel versions without `Office.actions` look for a global function. */
  var recalculate: ((event: CommandEvent) => void) | undefined;
}

function language(): Language {
  return Office.context.displayLanguage?.toLowerCase().startsWith('ja') === false ? 'en' : 'ja';
}

function registerCommands(): void {
  const session = sessionOfPage();
  const say = (notice: string) => sayInDialog(Office, location.href, notice);
  const recalculate = (event: CommandEvent) => {
    void recalculateCommand(event, { session, language: language(), say });
  };
  globalThis.recalculate = recalculate;
  Office.actions?.associate('recalculate', recalculate);
}

const notice = new URLSearchParams(location.search).get(NOTICE_PARAMETER);
void officeIsReady().then((ready) => {
  if (!ready) return;
  if (notice === null) registerCommands();
  else showNotice(document, notice, language(), () => Office.context.ui.messageParent('close'));
});
