import type { ReactElement } from 'react';
import type { Command, PaneState, Problem } from '../../state/pane-state.js';
import type { PaneEvent } from '../../state/reduce.js';
import type { FirstWords } from '../../words/first-words.js';
import type { NoticeWords } from '../../words/say-notice.js';
import { sayQuestion } from '../../words/say-question.js';
import { useFirstWords } from '../shared/first-words-context.js';
import { PlainButton } from '../shared/plain-button.js';
import { NoticeFrame } from './notice-frame.js';
import { SaidNotice } from './said-notice.js';

/** What trying again does, where it is not the same again. */
function sayAgain({ again, failure }: Problem, words: FirstWords): string {
  if (failure.code === 'table-gone') return words.checkFirst;
  if (again.do === 'check') return words.checkOnly;
  if (again.do === 'plan-tidy' && !again.as) return words.tidy;
  return again.do === 'discard-decisions' ? words.discardDecisions : words.again;
}

/** Whether a person who says which columns are which may help; lines of text in one column have none. */
const canBeMended = ({ failure: { unread, tidies } }: Problem) =>
  unread !== undefined && !tidies && unread.failure.code !== 'blank-sheet';

interface Props {
  readonly state: PaneState;
  /** How the last command ended, in words. */
  readonly said: NoticeWords | null;
  readonly press: (command: Command) => void;
  /** Runs a command the clerk has said yes to. */
  readonly run: (command: Command) => void;
  readonly restart: () => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/** What needs the clerk: that Excel is silent, what failed, what is asked, or how the last command ended. */
export function NoticePanel({ state, said, press, run, restart, dispatch }: Props): ReactElement | null {
  const words = useFirstWords();
  const { start, running, problem, question } = state;
  if (start.phase === 'failed') {
    const again = (
      <PlainButton small onClick={restart}>
        {words.again}
      </PlainButton>
    );
    const text = start.failure.message[words.language];
    return <NoticeFrame tone="fails" title={words.notStarted} text={text} buttons={again} />;
  }
  if (running?.slow) {
    const stop = (
      <PlainButton small onClick={() => dispatch({ type: 'command-abandoned' })}>
        {words.stopWaiting}
      </PlainButton>
    );
    return <NoticeFrame tone="warns" text={words.slow} buttons={stop} />;
  }
  if (problem) {
    const isMissing = ['no-table', 'chart-sheet'].includes(problem.failure.code);
    return (
      <NoticeFrame
        tone={isMissing ? 'warns' : 'fails'}
        title={isMissing ? words.noTableTitle : words.failed}
        text={problem.failure.message[words.language]}
        onClose={() => dispatch({ type: 'problem-dismissed' })}
        buttons={
          <>
            {canBeMended(problem) && (
              <PlainButton
                small
                look="primary"
                onClick={() => dispatch({ type: 'page-opened', page: 'reading' })}
              >
                {words.mendReading}
              </PlainButton>
            )}
            <PlainButton small onClick={() => press(problem.again)}>
              {sayAgain(problem, words)}
            </PlainButton>
          </>
        }
      />
    );
  }
  if (question) {
    const asked = sayQuestion(state, words);
    return (
      <NoticeFrame
        tone="warns"
        text={asked?.text ?? ''}
        buttons={
          <>
            <PlainButton small look="primary" onClick={() => run(question.command)}>
              {asked?.go}
            </PlainButton>
            <PlainButton small onClick={() => dispatch({ type: 'question-declined' })}>
              {words.cancel}
            </PlainButton>
          </>
        }
      />
    );
  }
  if (!said || said.quiet) return null;
  return (
    <SaidNotice
      said={said}
      onShow={(severity) => dispatch({ type: 'filtered-for', severity })}
      onSelect={(cell) => press({ do: 'select', cell })}
      onGoOn={press}
      onClose={() => dispatch({ type: 'notice-dismissed' })}
    />
  );
}
