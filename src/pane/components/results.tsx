import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Edit } from '../../engine/index.js';
import { keptAnswers } from '../state/kept-answers.js';
import type { Command, PaneState } from '../state/pane-state.js';
import type { PaneEvent } from '../state/reduce.js';
import { summarize } from '../state/summary.js';
import { DECIDE_WORDS } from '../words/decide-words.js';
import { AnswersPart } from './answers-part.js';
import { DropDowns } from './drop-downs.js';
import { FINDINGS_HEADING_ID, Findings } from './findings.js';
import { Freshness } from './freshness.js';
import { HelpPage } from './help-page.js';
import { ReportOffer } from './report-offer.js';
import { SafeFixes } from './safe-fixes.js';
import { StrategyBars } from './strategy-bars.js';
import { TableSummary } from './table-summary.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  results: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    '&[hidden]': { display: 'none' },
  },
  answers: { alignSelf: 'flex-start' },
});

interface Props {
  readonly sheet: NonNullable<PaneState['sheet']>;
  readonly state: PaneState;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/** Everything a check gives. Comes with the engine, so it is loaded after the first paint. */
export function Results({ sheet, state, busy, run, dispatch }: Props): ReactElement {
  const styles = useStyles();
  const { view, overTime, travel } = state;
  const { check } = sheet;
  const words = DECIDE_WORDS[useWords().language];
  const summary = useMemo(() => summarize(check), [check]);
  const answers = useMemo(() => keptAnswers(check).length, [check]);
  const fixedAll = useRef<typeof check | null>(null);
  const fixAll = useCallback(
    (edits: readonly Edit[]) => {
      fixedAll.current = check;
      run({ do: 'fix', edits });
    },
    [check, run],
  );
  // With nothing left to fix the button is gone: the keyboard goes on at the findings.
  useEffect(() => {
    if (fixedAll.current === null || fixedAll.current === check) return;
    fixedAll.current = null;
    if (document.activeElement === document.body) document.getElementById(FINDINGS_HEADING_ID)?.focus();
  }, [check]);
  const { sheetId } = sheet;
  const checkAgain = useCallback(() => run({ do: 'check', sheetId }), [run, sheetId]);
  const opener = useRef<Element | null>(null);
  const openHelp = useCallback(
    (rule: string) => {
      opener.current = document.activeElement;
      dispatch({ type: 'help-opened', rule });
    },
    [dispatch],
  );
  const openAnswers = () => {
    opener.current = document.activeElement;
    dispatch({ type: 'answers-opened' });
  };
  const closePage = (event: PaneEvent) => {
    dispatch(event);
    // Back to where the page was opened, which is drawn again by then.
    requestAnimationFrame(() => {
      const back = opener.current?.isConnected
        ? opener.current
        : document.getElementById(FINDINGS_HEADING_ID);
      if (back instanceof HTMLElement) back.focus();
    });
  };
  return (
    <>
      {view.help !== null && <HelpPage rule={view.help} onBack={() => closePage({ type: 'help-closed' })} />}
      {view.answersOpen && (
        <AnswersPart
          check={check}
          busy={busy}
          run={run}
          onBack={() => closePage({ type: 'answers-closed' })}
        />
      )}
      <div className={styles.results} hidden={view.help !== null || view.answersOpen}>
        <Freshness overTime={overTime} busy={busy} onCheck={checkAgain} />
        <TableSummary summary={summary} sheetName={sheet.sheetName} />
        {summary.standing === null && <StrategyBars strategies={summary.strategies} />}
        {check.edits.length > 0 && <SafeFixes edits={check.edits} busy={busy} onFix={fixAll} />}
        {answers > 0 && (
          <Button size="small" className={styles.answers} onClick={openAnswers}>
            {words.openAnswers(answers)}
          </Button>
        )}
        <Findings
          check={check}
          view={view}
          change={overTime.change}
          returnTo={travel.returnTo}
          busy={busy}
          run={run}
          dispatch={dispatch}
          onHelp={openHelp}
        />
        <ReportOffer
          plan={state.report}
          busy={busy}
          run={run}
          onDecline={() => dispatch({ type: 'report-declined' })}
        />
        <DropDowns busy={busy} run={run} />
      </div>
    </>
  );
}
