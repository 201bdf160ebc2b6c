import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Edit } from '../../engine/index.js';
import type { PaneController } from '../state/controller.js';
import { type Command, isBusy } from '../state/pane-state.js';
import { summarize } from '../state/summary.js';
import { themeFor } from '../theme/theme.js';
import type { PaneWords } from '../words/words.js';
import { Findings } from './findings.js';
import { Messages } from './messages.js';
import { SafeFixes } from './safe-fixes.js';
import { useSharedStyles } from './shared-styles.js';
import { StrategyBars } from './strategy-bars.js';
import { TableSummary } from './table-summary.js';
import { Toolbar } from './toolbar.js';
import { WordsProvider } from './words-context.js';

const useStyles = makeStyles({
  provider: {
    height: '100vh',
    // The web view hides scroll bars that are not asked for.
    overflowY: 'scroll',
    overflowX: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    lineBreak: 'strict',
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
}

/** The whole pane over the controller's state. */
export function Pane({ controller, words, dark }: Props): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { store, run: runCommand, start } = controller;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const run = useCallback((command: Command) => void runCommand(command), [runCommand]);
  const restart = useCallback(() => void start(), [start]);
  const fix = useCallback((edits: readonly Edit[]) => run({ do: 'fix', edits }), [run]);
  const { sheet } = state;
  const summary = useMemo(() => (sheet ? summarize(sheet.check) : null), [sheet]);
  const busy = isBusy(state);
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
          {sheet && summary && (
            <>
              <TableSummary summary={summary} sheetName={sheet.sheetName} />
              <StrategyBars strategies={summary.strategies} />
              {sheet.check.edits.length > 0 && (
                <SafeFixes edits={sheet.check.edits} busy={busy} onFix={fix} />
              )}
              <Findings
                check={sheet.check}
                view={state.view}
                busy={busy}
                run={run}
                dispatch={store.dispatch}
              />
            </>
          )}
        </main>
      </FluentProvider>
    </WordsProvider>
  );
}
