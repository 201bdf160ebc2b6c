import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './components/error-boundary.js';
import { Pane } from './components/pane.js';
import type { WorkspacePart } from './components/workspace-part.js';
import type { Appearance } from './start/appearance.js';
import type { PaneController } from './state/controller.js';

/**
 * Draws the pane into an element, over what stands there.
 * @param workspace gives the part that shows what was checked, once it is loaded
 * @returns draws it anew in another appearance, and takes it off the page
 */
export function mountPane(
  element: HTMLElement,
  controller: PaneController,
  first: Appearance,
  workspace: () => WorkspacePart | null,
): { readonly draw: (appearance: Appearance) => void; readonly unmount: () => void } {
  const root = createRoot(element);
  const draw = ({ words, dark }: Appearance) => {
    document.documentElement.lang = words.language;
    root.render(
      <StrictMode>
        <ErrorBoundary words={words} onAgain={() => controller.store.dispatch({ type: 'display-cleared' })}>
          <Pane controller={controller} words={words} dark={dark} workspace={workspace} />
        </ErrorBoundary>
      </StrictMode>,
    );
  };
  draw(first);
  return { draw, unmount: () => root.unmount() };
}
