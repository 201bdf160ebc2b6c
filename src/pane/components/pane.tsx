import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useSyncExternalStore } from 'react';
import type { PaneController } from '../state/controller.js';
import { type Command, isBusy } from '../state/pane-state.js';
import { themeFor } from '../theme/theme.js';
import type { FirstWords } from '../words/first-words.js';
import { NoticePanel } from './notice/notice-panel.js';
import { Spoken } from './notice/spoken.js';
import { FirstWordsProvider } from './shared/first-words-context.js';
import { GuideLink } from './shared/guide-link.js';
import { ProbeLink } from './shared/probe-link.js';
import { useSharedStyles } from './shared/shared-styles.js';
import { Top } from './top/top.js';
import type { WorkspacePart } from './workspace-part.js';

/** Lower than this nothing is fixed: what stays in sight would leave no room for the rest. */
const LOW = '@media (max-height: 420px)';

const useStyles = makeStyles({
  provider: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    lineBreak: 'strict',
    // No last line of a single character, where the web view can.
    textWrap: 'pretty',
    [LOW]: { display: 'block', overflowY: 'auto' },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    [LOW]: { display: 'block' },
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    // The web view hides scroll bars that are not asked for.
    overflowY: 'scroll',
    overflowX: 'hidden',
    // What is put right above does not push away what the clerk reads.
    overflowAnchor: 'auto',
    [LOW]: { overflowY: 'visible' },
  },
  welcome: { padding: tokens.spacingHorizontalM },
  sentence: { margin: 0, '& + &': { marginTop: tokens.spacingVerticalS } },
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
  const { store, run: runCommand, press: pressCommand, start, callOff } = controller;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const run = useCallback((command: Command) => void runCommand(command), [runCommand]);
  const press = useCallback((command: Command) => void pressCommand(command), [pressCommand]);
  const restart = useCallback(() => void start(), [start]);
  const { sheet } = state;
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
        <main className={styles.main} aria-busy={isBusy(state)}>
          <h1 className={shared.unseen}>{words.name}</h1>
          <Top state={state} press={press} dispatch={store.dispatch} onCallOff={callOff} />
          <Spoken state={state} said={said} />
          <div className={styles.body} data-scrolls="">
            {!sheet &&
              state.start.phase === 'ready' &&
              !state.problem &&
              !state.survey?.open &&
              !state.tidy && (
                <div className={styles.welcome}>
                  {words.welcome.map((sentence) => (
                    <p key={sentence} className={styles.sentence}>
                      {sentence}
                    </p>
                  ))}
                  <p className={styles.sentence}>
                    <GuideLink name={words.guide} />
                  </p>
                  <p className={styles.sentence}>
                    <ProbeLink />
                  </p>
                </div>
              )}
            {part && state.start.phase === 'ready' && (
              <part.Workspace state={state} run={press} dispatch={store.dispatch} />
            )}
          </div>
          <NoticePanel
            // Another notice begins with its list closed.
            key={state.running?.id ?? 'still'}
            state={state}
            said={said}
            press={press}
            run={run}
            restart={restart}
            dispatch={store.dispatch}
          />
        </main>
      </FluentProvider>
    </FirstWordsProvider>
  );
}
