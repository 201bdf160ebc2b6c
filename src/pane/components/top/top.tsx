import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { type Command, isBusy, type PaneState } from '../../state/pane-state.js';
import type { PaneEvent } from '../../state/reduce.js';
import type { Filter } from '../../state/view.js';
import { Actions } from './actions.js';
import { Chips } from './chips.js';
import { StateLine } from './state-line.js';
import { TargetLine } from './target-line.js';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly state: PaneState;
  readonly press: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
  /** Ends what takes long. */
  readonly onCallOff: () => void;
}

/** What stays in sight: the sheet, what to do to it, how much there is to do, and how the check stands. */
export function Top({ state, press, dispatch, onCallOff }: Props): ReactElement {
  const styles = useStyles();
  const busy = isBusy(state);
  const toggle = useCallback((filter: Filter) => dispatch({ type: 'filter-toggled', filter }), [dispatch]);
  const goOn = useCallback((sheetId: string) => press({ do: 'check', sheetId }), [press]);
  return (
    <header className={styles.root}>
      <TargetLine state={state} busy={busy} onSwitch={goOn} />
      <Actions state={state} press={press} />
      <Chips state={state} onToggle={toggle} />
      <StateLine state={state} onCallOff={onCallOff} />
    </header>
  );
}
