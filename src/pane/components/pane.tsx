import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useSyncExternalStore } from 'react';
import type { PaneController } from '../state/controller.js';
import { type Command, isBusy } from '../state/pane-state.js';
import { themeFor } from '../theme/theme.js';
import type { FirstWords } from '../words/first-words.js';
import { FirstWordsProvider } from './first-words-context.js';
import { Messages } from './messages.js';
import { useSharedStyles } from './shared-styles.js';
import { Toolbar } from './toolbar.js';
import type { WorkspacePart } from './workspace-part.js';

const useStyles = makeStyles({
  provider: {
    height: '100vh',
    // The web view hides scroll bars that are not asked for.
    overflowY: 'scroll',
    overflowX: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    lineBreak: 'strict',
    // No last line of a single character, where the web view can.
    textWrap: 'pretty',
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  welcome: { margin: 0, '& + &': { marginTop: tokens.spacingVerticalS } },
});

interface Props {
  readonly controller: PaneController;
  readonly words: FirstWords;
  readonly dark: boolean;
  /** Gives the part that shows what was checked; null until it is loaded, which is before the first check. */
  readonly workspace: () => WorkspacePart | null;
}

/** The whole pane over the controller's state. */
export function Pane({ controller, words, dark, workspace }: Props): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { store, run: runCommand, start } = controller;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const run = useCallback((command: Command) => void runCommand(command), [runCommand]);
  const restart = useCallback(() => void start(), [start]);
  const { sheet } = state;
  const busy = isBusy(state);
  const part = workspace();
  const said = state.notice && part ? part.say(state.notice, sheet, words) : null;
  return (
    <FirstWordsProvider value={words}>
      <FluentProvider
        theme={themeFor(dark)}
        className={styles.provider}
        // For what the browser itself draws: scroll bars, the calendar of a date field.
        style={{ colorScheme: dark ? 'dark' : 'light' }}
      >
        <main className={styles.main} aria-busy={busy}>
          <h1 className={shared.unseen}>{words.name}</h1>
          <Toolbar state={state} run={run} dispatch={store.dispatch} />
          <Messages state={state} said={said} run={run} restart={restart} dispatch={store.dispatch} />
          {!sheet && state.start.phase === 'ready' && !state.problem && !state.survey?.open && (
            <div>
              {words.welcome.map((sentence) => (
                <p key={sentence} className={styles.welcome}>
                  {sentence}
                </p>
              ))}
            </div>
          )}
          {part && state.start.phase === 'ready' && (
            <part.Workspace state={state} run={run} dispatch={store.dispatch} />
          )}
        </main>
      </FluentProvider>
    </FirstWordsProvider>
  );
}
