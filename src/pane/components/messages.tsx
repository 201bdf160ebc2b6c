import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CloseIcon } from '../icons/icons.js';
import type { Command, PaneState } from '../state/pane-state.js';
import { isBusy } from '../state/pane-state.js';
import type { PaneEvent } from '../state/reduce.js';
import { sayNotice } from '../words/say-notice.js';
import { useSharedStyles } from './shared-styles.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '&:empty': { display: 'none' },
  },
  body: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, maxHeight: '12em', overflowY: 'auto' },
  busy: { justifyContent: 'flex-start' },
});

interface Props {
  readonly state: PaneState;
  readonly run: (command: Command) => void;
  readonly restart: () => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/** What is under way, how the last command ended, and what to do when it did not. */
export function Messages({ state, run, restart, dispatch }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { start, running, notice, problem } = state;
  const said = notice ? sayNotice(notice, state.sheet, words) : null;
  const busy = isBusy(state) && running ? words.working[running.command.do] : '';
  const failure = start.phase === 'failed' ? start.failure : problem?.failure;
  const status = start.phase === 'waiting' ? words.starting : running?.slow ? words.slow : busy;
  return (
    <div className={styles.root}>
      <div role="status" className={shared.unseen}>
        {status || (said ? `${said.sentence}${said.leftTitle}` : '')}
      </div>
      <div role="alert" className={shared.unseen}>
        {failure ? failure.message[words.language] : ''}
      </div>
      {start.phase === 'waiting' && (
        <Spinner size="tiny" className={styles.busy} label={words.starting} aria-hidden="true" />
      )}
      {busy !== '' && <Spinner size="tiny" className={styles.busy} label={busy} aria-hidden="true" />}
      {running?.slow && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{words.slow}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => dispatch({ type: 'command-abandoned' })}>
              {words.stopWaiting}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {start.phase === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{words.notStarted}</MessageBarTitle>
            <br />
            {start.failure.message[words.language]}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={restart}>
              {words.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{words.failed}</MessageBarTitle>
            <br />
            {problem.failure.message[words.language]}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<CloseIcon />}
                aria-label={words.close}
                onClick={() => dispatch({ type: 'problem-dismissed' })}
              />
            }
          >
            <Button size="small" onClick={() => run(problem.again)}>
              {problem.again.do === 'check' ? words.checkOnly : words.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {said && (
        <MessageBar intent={said.warns ? 'warning' : 'success'} layout="multiline">
          <MessageBarBody className={styles.body}>
            {said.sentence}
            {said.left.length > 0 && (
              <>
                <br />
                {said.leftTitle}
                <ul className={styles.list}>
                  {said.left.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </>
            )}
            {said.done.length > 0 && (
              <details>
                <summary>{words.showDetails}</summary>
                <ul className={styles.list}>
                  {said.done.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<CloseIcon />}
                aria-label={words.close}
                onClick={() => dispatch({ type: 'notice-dismissed' })}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
