import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Command } from '../../../state/pane-state.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly busy: boolean;
  readonly run: (command: Command) => void;
}

/** Gives the status cells of the sheet a list to choose from, and takes it away again. */
export function DropDowns({ busy, run }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h3 className={shared.heading}>{words.dropDowns}</h3>
      <p className={`${styles.text} ${shared.quiet}`}>{words.dropDownsHint}</p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => run({ do: 'drop-downs', on: true })}>
          {words.giveDropDowns}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => run({ do: 'drop-downs', on: false })}>
          {words.takeDropDowns}
        </Button>
      </div>
    </section>
  );
}
