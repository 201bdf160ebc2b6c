import type { Language } from '../engine/index.js';
import { officeIsReady, sessionOfPage } from '../excel/office-page.js';
import type { WorkbookSession } from '../excel/session.js';
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

type CommandName = 'recalculate' | 'toggleHighlight';

let session: WorkbookSession | null = null;

/** One for all presses, so that none comes between another's steps; made at the first, when all of Office.js is there. */
function ownSession(): WorkbookSession {
  session ??= sessionOfPage();
  return session;
}

/** A command as Excel calls it. By then Office.js is ready, which it need not be when this is made. */
const callable = (command: RibbonCommand) => (event: CommandEvent) =>
  void runRibbonCommand(
    event,
    {
      session: ownSession(),
      language: language(),
      say: async (notice) => {
        await sayInDialog(Office, location.href, notice);
      },
    },
    command,
  );

const notice = new URLSearchParams(location.search).get(NOTICE_PARAMETER);
const commands: readonly (readonly [CommandName, (event: CommandEvent) => void])[] =
  notice === null
    ? [
        ['recalculate', callable(recalculateCommand)],
        ['toggleHighlight', callable(highlightCommand)],
      ]
    : [];

// At once: the press that makes Excel load this page reaches Office.js before the page hears that it is ready, and a name
// not known by then is refused without a word.
for (const [name, run] of commands) globalThis[name] = run;
void officeIsReady().then((ready) => {
  if (!ready) return;
  for (const [name, run] of commands) Office.actions?.associate(name, run);
  if (notice !== null)
    showNotice(document, notice, language(), () => Office.context.ui.messageParent('close'));
});
