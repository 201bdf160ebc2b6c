import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CheckIcon, RecalculateIcon, UndoIcon } from '../icons/icons.js';
import { type Command, isBusy, type PaneState } from '../state/pane-state.js';
import type { PaneEvent } from '../state/reduce.js';
import { sheetOf } from '../state/sheet-choice.js';
import { useFirstWords } from './first-words-context.js';
import { useSharedStyles } from './shared-styles.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  pair: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  wide: { flexGrow: 1, flexBasis: '8em' },
  undoes: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  apart: { justifyContent: 'space-between' },
});

interface Props {
  readonly state: PaneState;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/** What the clerk does to the workbook. */
export function Toolbar({ state, run, dispatch }: Props): ReactElement {
  const words = useFirstWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const target = sheetOf(state.choice);
  const off = state.start.phase !== 'ready' || isBusy(state);
  // Disabled buttons keep the focus: a keyboard stays where it was when the command ends.
  return (
    <div className={styles.root}>
      <div className={styles.pair}>
        <Button
          className={styles.wide}
          appearance="primary"
          icon={<RecalculateIcon />}
          disabledFocusable={off}
          onClick={() => run({ do: 'recalculate', ...target })}
        >
          {words.recalculate}
        </Button>
        <Button
          className={styles.wide}
          icon={<CheckIcon />}
          disabledFocusable={off}
          onClick={() => run({ do: 'check', ...target })}
        >
          {words.checkOnly}
        </Button>
      </div>
      <div className={`${styles.pair} ${styles.apart}`}>
        <Switch
          label={words.highlight}
          checked={state.highlighted}
          disabled={off}
          onChange={(_event, { checked }) => run({ do: 'highlight', on: checked })}
        />
        <Button
          appearance="subtle"
          icon={<UndoIcon />}
          disabledFocusable={off || !state.lastWrite}
          aria-describedby={state.lastWrite ? 'undoes' : undefined}
          onClick={() => run({ do: 'undo' })}
        >
          {words.undo}
        </Button>
      </div>
      {state.lastWrite && (
        <p id="undoes" className={`${styles.undoes} ${shared.quiet}`}>
          {words.undoes(state.lastWrite)}
        </p>
      )}
      <Switch
        label={words.autoCheck}
        checked={state.overTime.autoCheck}
        onChange={(_event, { checked }) => dispatch({ type: 'auto-check-switched', on: checked })}
      />
    </div>
  );
}
