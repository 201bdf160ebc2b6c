import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useMemo, useRef } from 'react';
import type { Edit } from '../../engine/index.js';
import type { CheckedSheet } from '../../excel/session.js';
import type { Command } from '../state/pane-state.js';
import type { PaneEvent } from '../state/reduce.js';
import { summarize } from '../state/summary.js';
import type { View } from '../state/view.js';
import { Findings } from './findings.js';
import { HelpPage } from './help-page.js';
import { SafeFixes } from './safe-fixes.js';
import { StrategyBars } from './strategy-bars.js';
import { TableSummary } from './table-summary.js';

const useStyles = makeStyles({
  results: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    '&[hidden]': { display: 'none' },
  },
});

interface Props {
  readonly sheet: CheckedSheet;
  readonly view: View;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/** Everything a check gives. Comes with the engine, so it is loaded after the first paint. */
export function Results({ sheet, view, busy, run, dispatch }: Props): ReactElement {
  const styles = useStyles();
  const { check } = sheet;
  const summary = useMemo(() => summarize(check), [check]);
  const fix = useCallback((edits: readonly Edit[]) => run({ do: 'fix', edits }), [run]);
  const opener = useRef<Element | null>(null);
  const openHelp = useCallback(
    (rule: string) => {
      opener.current = document.activeElement;
      dispatch({ type: 'help-opened', rule });
    },
    [dispatch],
  );
  const closeHelp = () => {
    dispatch({ type: 'help-closed' });
    // Back to where the page was opened, which is drawn again by then.
    requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    });
  };
  return (
    <>
      {view.help !== null && <HelpPage rule={view.help} onBack={closeHelp} />}
      <div className={styles.results} hidden={view.help !== null}>
        <TableSummary summary={summary} sheetName={sheet.sheetName} />
        <StrategyBars strategies={summary.strategies} />
        {check.edits.length > 0 && <SafeFixes edits={check.edits} busy={busy} onFix={fix} />}
        <Findings check={check} view={view} busy={busy} run={run} dispatch={dispatch} onHelp={openHelp} />
      </div>
    </>
  );
}
