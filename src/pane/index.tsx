import { isoDate } from '../engine/index.js';
import type { CheckSheet } from '../judging/check-sheet.js';
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

/** Begins when the first check needs it, or before: see `loadRest` below. */
let checks: CheckSheet | null = null;
const loadChecks = async (): Promise<CheckSheet> => {
  const [{ checkBeside }, { startCheckWorker }] = await Promise.all([
    import('../judging/check-beside.js'),
    import('../judging/start-worker.js'),
  ]);
  checks ??= checkBeside(startCheckWorker);
  return checks;
};
const checkSheet: CheckSheet = async (...asked) => (await loadChecks())(...asked);

const controller = new PaneController(
  async () => {
    if (officeScriptFailed()) window.location.reload();
    // Comes after the first paint, while Office.js loads.
    const [failure, { createWorkbookSession }, { PRESSED_PARTS }] = await Promise.all([
      waitForOffice(pageOffice),
      import('../excel/workbook-session.js'),
      import('../excel/pressed-parts.js'),
    ]);
    if (failure) return { ok: false, failure };
    redraw();
    const today = () => isoDate(new Date());
    return { ok: true, value: createWorkbookSession(Excel, Office, checkSheet, today, PRESSED_PARTS) };
  },
  judgedMemory,
  // The engine and what shows its results come last: until they are there the clerk reads, and a press waits for them.
  async () => {
    const [{ workspacePart }] = await Promise.all([import('./components/workspace-part.js'), loadChecks()]);
    workspace = workspacePart;
    redraw();
  },
);

const element = document.getElementById('pane');
if (!element) throw new Error('pane.html has no element #pane');
const { draw } = mountPane(element, controller, appearance(), () => workspace);
const redraw = () => draw(appearance());
systemTheme.addEventListener('change', redraw);
void controller.start().then(() => loadRest(checkSheet));
