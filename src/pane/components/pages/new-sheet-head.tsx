import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId } from 'react';
import type { NewSheetPlan } from '../../../session/session.js';
import type { Command } from '../../state/pane-state.js';
import type { NewSheetWords } from '../../words/new-sheet-words.js';
import { useSharedStyles } from '../shared/shared-styles.js';

const useStyles = makeStyles({
  text: { margin: 0 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const GO = 'new-sheet-go';

interface Props {
  readonly plan: NewSheetPlan;
  readonly words: NewSheetWords;
  /** Id of the heading. */
  readonly heading: string;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly onDecline: () => void;
}

/** Which sheet would be made of which, and the buttons that make it or not. The keyboard goes to the one that makes it. */
export function NewSheetHead({ plan, words, heading, busy, run, onDecline }: Props): ReactElement {
  const shared = useSharedStyles();
  const styles = useStyles();
  const said = useId();
  useEffect(() => document.getElementById(GO)?.focus(), []);
  return (
    <>
      <h2 id={heading} className={shared.heading}>
        {words.title}
      </h2>
      <div id={said}>
        <p className={styles.text}>{words.about(plan.sheetName)}</p>
        <p className={styles.name}>{plan.file ? words.makesFile(plan.file) : words.makes(plan.name)}</p>
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
          {plan.file ? words.goFile : words.go}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onDecline}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
