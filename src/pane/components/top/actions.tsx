import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CheckIcon, RecalculateIcon, UndoIcon } from '../../icons/icons.js';
import { type Command, isBusy, type PaneState } from '../../state/pane-state.js';
import { named, targetOf } from '../../state/target.js';
import { useFirstWords } from '../shared/first-words-context.js';
import { PlainButton } from '../shared/plain-button.js';
import { useSharedStyles } from '../shared/shared-styles.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly state: PaneState;
  readonly press: (command: Command) => void;
}

/** What the clerk does to the sheet the line above names. */
export function Actions({ state, press }: Props): ReactElement {
  const words = useFirstWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const target = named(targetOf(state));
  const off = state.start.phase !== 'ready' || isBusy(state);
  const undoes = state.lastWrite ? words.undoes(state.lastWrite) : undefined;
  // Disabled buttons keep the focus: a keyboard stays where it was when the command ends.
  return (
    <div className={styles.root}>
      <PlainButton
        className={styles.button}
        look="primary"
        icon={<RecalculateIcon />}
        off={off}
        onClick={() => press({ do: 'recalculate', ...target })}
      >
        {words.recalculate}
      </PlainButton>
      <PlainButton
        className={styles.button}
        icon={<CheckIcon />}
        off={off}
        onClick={() => press({ do: 'check', ...target })}
      >
        {words.checkOnly}
      </PlainButton>
      <PlainButton
        className={styles.button}
        icon={<UndoIcon />}
        off={off || !state.lastWrite}
        title={undoes}
        aria-describedby={undoes ? 'undoes' : undefined}
        onClick={() => press({ do: 'undo' })}
      >
        {words.undo}
      </PlainButton>
      <span id="undoes" className={shared.unseen}>
        {undoes}
      </span>
    </div>
  );
}
