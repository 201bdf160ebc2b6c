import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MadeAs } from '../../../../session/session.js';
import type { Command } from '../../../state/pane-state.js';
import { named, type TablePlace } from '../../../state/target.js';
import { COMMITTEE_WORDS } from '../../../words/committee-words.js';
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

const WORDS = { next: NEXT_WORDS, committee: COMMITTEE_WORDS } as const;

interface Props {
  readonly as: MadeAs;
  /** The table it would be made of. */
  readonly place: TablePlace;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
}

/** Offers what can be made of the table as a new sheet. */
export function SheetOffer({ as, place, busy, run }: Props): ReactElement {
  const words = WORDS[as][useWords().language];
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h3 className={shared.heading}>{words.heading}</h3>
      <p className={`${styles.text} ${shared.quiet}`}>{words.hint}</p>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => run({ do: 'plan-tidy', ...named(place), as })}
      >
        {words.open}
      </Button>
    </section>
  );
}
