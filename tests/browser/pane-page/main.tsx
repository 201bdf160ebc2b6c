import type { Sheet } from '../../../src/engine/index.js';
import { workspacePart } from '../../../src/pane/components/workspace-part.js';
import { mountPane } from '../../../src/pane/mount-pane.js';
import { PaneController } from '../../../src/pane/state/controller.js';
import { chooseWords } from '../../../src/pane/words/choose-words.js';
import { InMemorySession } from '../../pane/in-memory-session.js';

/** The pane over a workbook in memory, for states that are hard to bring about in Excel. */

declare global {
  interface Window {
    openPane(sheet: Sheet, language: string, dark: boolean): void;
    /** Draws the open pane in another language and theme; what it shows stays. */
    dress(language: string, dark: boolean): void;
    session: InMemorySession;
    controller: PaneController;
  }
}

window.openPane = (sheet, language, dark) => {
  const session = new InMemorySession(sheet);
  const controller = new PaneController(
    async () => ({ ok: true, value: session }),
    async () => ({ version: '9.9.9', storage: () => localStorage }),
  );
  window.session = session;
  window.controller = controller;
  const element = document.getElementById('pane');
  if (!element) throw new Error('The page has no place for the pane.');
  const { draw } = mountPane(
    element,
    controller,
    { words: chooseWords(language), dark },
    () => workspacePart,
  );
  window.dress = (spoken, night) => draw({ words: chooseWords(spoken), dark: night });
  void controller.start();
};
