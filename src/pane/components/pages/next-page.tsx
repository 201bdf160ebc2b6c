import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { sayTargetToReview } from '../../../engine/index.js';
import type { NextPlan } from '../../../session/session.js';
import type { Command } from '../../state/pane-state.js';
import { NEXT_WORDS } from '../../words/next-words.js';
import { CellLines } from '../notice/cell-lines.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';
import { NewSheetHead } from './new-sheet-head.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

interface Props {
  readonly plan: NextPlan;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly onDecline: () => void;
  /** Null where the sheet is not the one on show. */
  readonly onSelect: ((cell: string) => void) | null;
}

/** What 次年度の表を作る would make, before anything is made, and the targets to look at again. */
export function NextPage({ plan, busy, run, onDecline, onSelect }: Props): ReactElement {
  const { language } = useWords();
  const words = NEXT_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const heading = useId();
  const { targets, otherSheets } = plan;
  const notes = [...plan.notes[language], ...(otherSheets.length > 0 ? [words.others(otherSheets)] : [])];
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <NewSheetHead plan={plan} words={words} heading={heading} busy={busy} run={run} onDecline={onDecline} />
      {notes.map((note) => (
        <p key={note} className={styles.text}>
          {note}
        </p>
      ))}
      {targets.length > 0 && (
        <section>
          <h3 className={shared.heading}>{words.review(targets.length)}</h3>
          <CellLines
            lines={targets.map((target) => {
              const [cell = '', text = ''] = sayTargetToReview(target, language).split('\t');
              return { cell: target.cell === null ? '' : cell, text: `${cell} ${text}` };
            })}
            onSelect={onSelect}
          />
        </section>
      )}
    </section>
  );
}
