import { createFileSession } from '../../file-session/file-session.js';
import type { OpenFile } from '../../file-session/open-file.js';
import type { WorkspacePart } from '../../pane/components/workspace-part.js';
import { mountPane } from '../../pane/mount-pane.js';
import { appearanceOf } from '../../pane/start/appearance.js';
import { PaneController } from '../../pane/state/controller.js';
import { checkSheet, today } from '../checking.js';
import { giveFiles } from './give-files.js';

/** The pane of the add-in over an opened file. */
export interface PaneSide {
  readonly element: HTMLElement;
  /** Opens it; the table is checked at once. */
  start(): Promise<void>;
  end(): void;
}

export function paneSide(file: OpenFile, language: 'ja' | 'en'): PaneSide {
  const element = document.createElement('div');
  element.className = 'pane-side';
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const appearance = () =>
    appearanceOf({ displayLanguage: language, background: undefined, systemIsDark: dark.matches });
  let workspace: WorkspacePart | null = null;
  const controller = new PaneController(
    async () => {
      const { workspacePart } = await import('../../pane/components/workspace-part.js');
      workspace = workspacePart;
      pane.draw(appearance());
      return { ok: true, value: createFileSession(file, checkSheet, today, giveFiles) };
    },
    async () => (await import('../../pane/start/judged-memory.js')).JUDGED_MEMORY,
  );
  const pane = mountPane(element, controller, appearance(), () => workspace);
  const redraw = () => pane.draw(appearance());
  dark.addEventListener('change', redraw);
  return {
    element,
    async start() {
      await controller.start();
      await controller.checkUnasked();
    },
    end() {
      dark.removeEventListener('change', redraw);
      pane.unmount();
    },
  };
}
