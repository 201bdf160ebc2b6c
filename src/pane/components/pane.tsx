import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useSyncExternalStore } from 'react';
import type { PaneController } from '../state/controller.js';
import { type Command, isBusy } from '../state/pane-state.js';
import { themeFor } from '../theme/theme.js';
import type { PaneWords } from '../words/words.js';
import { Messages } from './messages.js';
import type { Results as ResultsComponent } from './results.js';
import { useSharedStyles } from './shared-styles.js';
import { Toolbar } from './toolbar.js';
import { WordsProvider } from './words-context.js';

/** Comes with the engine after the first paint. */
export type ResultsPart = typeof ResultsComponent;

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
  readonly words: PaneWords;
  readonly dark: boolean;
  /** Gives the part that shows a check; null until it is loaded, which is before the first check. */
  readonly results: () => ResultsPart | null;
}

/** The whole pane over the controller's state. */
export function Pane({ controller, words, dark, results }: Props): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { store, run: runCommand, start } = controller;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const run = useCallback((command: Command) => void runCommand(command), [runCommand]);
  const restart = useCallback(() => void start(), [start]);
  const { sheet } = state;
  const busy = isBusy(state);
  const Results = results();
  return (
    <WordsProvider value={words}>
      <FluentProvider theme={themeFor(dark)} className={styles.provider}>
        <main className={styles.main} aria-busy={busy}>
          <h1 className={shared.unseen}>{words.name}</h1>
          <Toolbar state={state} run={run} />
          <Messages state={state} run={run} restart={restart} dispatch={store.dispatch} />
          {!sheet && state.start.phase === 'ready' && !state.problem && (
            <div>
              {words.welcome.map((sentence) => (
                <p key={sentence} className={styles.welcome}>
                  {sentence}
                </p>
              ))}
            </div>
          )}
          {sheet && Results && (
            <Results sheet={sheet} view={state.view} busy={busy} run={run} dispatch={store.dispatch} />
          )}
        </main>
      </FluentProvider>
    </WordsProvider>
  );
}
