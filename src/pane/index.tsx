import type { WorkspacePart } from './components/workspace-part.js';
import { mountPane } from './mount-pane.js';
import { appearanceOf } from './start/appearance.js';
import { loadRest } from './start/load-rest.js';
import { waitForOffice } from './start/office-ready.js';
import { officeScriptFailed, pageOffice } from './start/page-office.js';
import { PaneController } from './state/controller.js';

/** Puts the pane together. It is drawn at once; only what speaks to Excel waits for Office. */

const systemTheme = window.matchMedia('(prefers-color-scheme: dark)');

/** What Office says of language and theme; blank before it is ready. */
function officeLook(): { displayLanguage: string | undefined; background: string | undefined } {
  try {
    const { displayLanguage, officeTheme } = Office.context;
    return { displayLanguage, background: officeTheme?.bodyBackgroundColor };
  } catch {
    return { displayLanguage: undefined, background: undefined };
  }
}

const appearance = () => appearanceOf({ ...officeLook(), systemIsDark: systemTheme.matches });

let workspace: WorkspacePart | null = null;

const judgedMemory = async () => (await import('./start/judged-memory.js')).JUDGED_MEMORY;

const controller = new PaneController(async () => {
  if (officeScriptFailed()) window.location.reload();
  // With the engine behind them both come after the first paint, while Office.js loads.
  const [
    failure,
    { isoDate },
    { createWorkbookSession },
    { PRESSED_PARTS },
    { checkBeside },
    { startCheckWorker },
    { workspacePart },
  ] = await Promise.all([
    waitForOffice(pageOffice),
    import('../engine/index.js'),
    import('../excel/workbook-session.js'),
    import('../excel/pressed-parts.js'),
    import('../judging/check-beside.js'),
    import('../judging/start-worker.js'),
    import('./components/workspace-part.js'),
    import('./state/at-work.js'),
  ]);
  workspace = workspacePart;
  if (failure) return { ok: false, failure };
  redraw();
  const today = () => isoDate(new Date());
  const check = checkBeside(startCheckWorker);
  return { ok: true, value: createWorkbookSession(Excel, Office, check, today, PRESSED_PARTS) };
}, judgedMemory);

const element = document.getElementById('pane');
if (!element) throw new Error('pane.html has no element #pane');
const draw = mountPane(element, controller, appearance(), () => workspace);
const redraw = () => draw(appearance());
systemTheme.addEventListener('change', redraw);
void controller.start().then(loadRest);
