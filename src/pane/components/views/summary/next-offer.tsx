import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Command } from '../../../state/pane-state.js';
import { NEXT_WORDS } from '../../../words/next-words.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
});

interface Props {
  readonly sheetId: string;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
}

/** Offers next year's form as a new sheet. */
export function NextOffer({ sheetId, busy, run }: Props): ReactElement {
  const words = NEXT_WORDS[useWords().language];
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h3 className={shared.heading}>{words.heading}</h3>
      <p className={`${styles.text} ${shared.quiet}`}>{words.hint}</p>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => run({ do: 'plan-tidy', sheetId, as: 'next' })}
      >
        {words.open}
      </Button>
    </section>
  );
}
