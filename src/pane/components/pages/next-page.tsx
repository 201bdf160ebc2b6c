import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId } from 'react';
import { sayTargetToReview } from '../../../engine/index.js';
import type { NextPlan } from '../../../excel/session.js';
import type { Command } from '../../state/pane-state.js';
import { NEXT_WORDS } from '../../words/next-words.js';
import { CellLines } from '../notice/cell-lines.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const GO = 'next-go';

interface Props {
  readonly plan: NextPlan;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly onDecline: () => void;
  /** Null where the sheet is not the one on show. */
  readonly onSelect: ((cell: string) => void) | null;
}

/** What 次年度の表を作る would make, before anything is made, and the targets to look at again. The keyboard goes to the button that makes it. */
export function NextPage({ plan, busy, run, onDecline, onSelect }: Props): ReactElement {
  const { language } = useWords();
  const words = NEXT_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const [heading, said] = [useId(), useId()];
  const { targets, otherSheets } = plan;
  useEffect(() => document.getElementById(GO)?.focus(), []);
  const notes = [...plan.notes[language], ...(otherSheets.length > 0 ? [words.others(otherSheets)] : [])];
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h2 id={heading} className={shared.heading}>
        {words.title}
      </h2>
      <div id={said}>
        <p className={styles.text}>{words.about(plan.sheetName)}</p>
        <p className={styles.name}>{words.makes(plan.name)}</p>
      </div>
      <div className={styles.buttons}>
        <Button
          id={GO}
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          aria-describedby={said}
          onClick={() => run({ do: 'make-tidy', plan })}
        >
          {words.go}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onDecline}>
          {words.cancel}
        </Button>
      </div>
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
