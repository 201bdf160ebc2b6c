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
import type { FirstWords } from '../words/first-words.js';
import type { NoticeWords } from '../words/say-notice.js';
import { useFirstWords } from './first-words-context.js';
import { useSharedStyles } from './shared-styles.js';

const useStyles = makeStyles({
  // No box of its own: while there is nothing to say it takes no gap either.
  root: { display: 'contents' },
  body: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, maxHeight: '12em', overflowY: 'auto' },
  busy: { justifyContent: 'flex-start' },
});

/** What trying again does, where it is not the same again. */
function sayAgain(again: Command, words: FirstWords): string {
  if (again.do === 'check') return words.checkOnly;
  return again.do === 'discard-decisions' ? words.discardDecisions : words.again;
}

interface Props {
  readonly state: PaneState;
  /** How the last command ended, in words. */
  readonly said: NoticeWords | null;
  readonly run: (command: Command) => void;
  readonly restart: () => void;
  readonly dispatch: (event: PaneEvent) => void;
}

function CloseButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <Button size="small" appearance="transparent" icon={<CloseIcon />} aria-label={label} onClick={onClick} />
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What is under way, how the last command ended, and what to do when it did not. */
export function Messages({ state, said, run, restart, dispatch }: Props): ReactElement {
  const words = useFirstWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { start, running, problem } = state;
  const busy = isBusy(state) && running ? words.working[running.command.do] : '';
  const failure = start.phase === 'failed' ? start.failure : problem?.failure;
  const status = start.phase === 'waiting' ? words.starting : running?.slow ? words.slow : busy;
  return (
    <div className={styles.root}>
      <div role="status" className={shared.unseen}>
        {status || (said ? [said.sentence, said.leftTitle].join(' ').trim() : '')}
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
              <CloseButton label={words.close} onClick={() => dispatch({ type: 'problem-dismissed' })} />
            }
          >
            <Button size="small" onClick={() => run(problem.again)}>
              {sayAgain(problem.again, words)}
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
                <Lines lines={said.left} />
              </>
            )}
            {said.done.length > 0 && (
              <details>
                <summary>{words.showDetails}</summary>
                <Lines lines={said.done} />
              </details>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <CloseButton label={words.close} onClick={() => dispatch({ type: 'notice-dismissed' })} />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
