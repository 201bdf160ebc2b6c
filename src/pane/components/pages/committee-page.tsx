import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { CommitteePlan } from '../../../session/session.js';
import type { Command } from '../../state/pane-state.js';
import { COMMITTEE_WORDS } from '../../words/committee-words.js';
import { useWords } from '../shared/words-context.js';
import { NewSheetHead } from './new-sheet-head.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly plan: CommitteePlan;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly onDecline: () => void;
}

/** What 委員会資料を作る would make, before anything is made. */
export function CommitteePage({ plan, busy, run, onDecline }: Props): ReactElement {
  const words = COMMITTEE_WORDS[useWords().language];
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <NewSheetHead plan={plan} words={words} heading={heading} busy={busy} run={run} onDecline={onDecline} />
      <ul className={styles.list}>
        {words.holds(plan.pack).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
