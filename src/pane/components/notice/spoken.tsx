import type { ReactElement } from 'react';
import { isBusy, type PaneState } from '../../state/pane-state.js';
import type { NoticeWords } from '../../words/say-notice.js';
import { sayQuestion } from '../../words/say-question.js';
import { useFirstWords } from '../shared/first-words-context.js';
import { useSharedStyles } from '../shared/shared-styles.js';

interface Props {
  readonly state: PaneState;
  readonly said: NoticeWords | null;
}

/** For readers only: what is under way, how it ended, what is asked; and at once what failed. */
export function Spoken({ state, said }: Props): ReactElement {
  const words = useFirstWords();
  const shared = useSharedStyles();
  const { start, running, problem, sheet, overTime } = state;
  const failure = start.phase === 'failed' ? start.failure : problem?.failure;
  const busy = isBusy(state) && running ? words.working[running.command.do] : '';
  const under = start.phase === 'waiting' ? words.starting : running?.slow ? words.slow : busy;
  const asked = sayQuestion(state, words)?.text ?? '';
  const ended = said ? [said.sentence, said.rest, said.leftTitle].join(' ').trim() : '';
  const stale = sheet && overTime.freshness !== 'fresh' ? words.stale(overTime.freshness) : '';
  return (
    <>
      <div role="status" className={shared.unseen}>
        {under || asked || stale || ended}
      </div>
      <div role="alert" className={shared.unseen}>
        {failure ? failure.message[words.language] : ''}
      </div>
    </>
  );
}
