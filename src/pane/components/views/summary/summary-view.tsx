import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { keptAnswers } from '../../../state/kept-answers.js';
import type { Command, PaneState } from '../../../state/pane-state.js';
import type { PaneEvent } from '../../../state/reduce.js';
import { summarize } from '../../../state/summary.js';
import { isUnderWay } from '../../../state/survey.js';
import type { NamedTarget } from '../../../state/target.js';
import { PageOffers } from '../../pages/page-offers.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { SheetPicker } from '../../sheets/sheet-picker.js';
import { OtherTables } from '../other-tables.js';
import { LastYear } from './beside/last-year.js';
import { DropDowns } from './drop-downs.js';
import { ReportOffer } from './report-offer.js';
import { SheetOffer } from './sheet-offer.js';
import { SinceLast } from './since-last.js';
import { StrategyBars } from './strategy-bars.js';
import { TableSummary } from './table-summary.js';
import { YearEnd } from './year-end.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly sheet: NonNullable<PaneState['sheet']>;
  readonly state: PaneState;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
  readonly onOpen: (sheet: NamedTarget) => void;
}

/** まとめ: the table as a whole, what has changed, and what can be made of it. */
export function SummaryView(props: Props): ReactElement {
  const { sheet, state, busy, run, dispatch, onOpen } = props;
  const { check } = sheet;
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { survey, overTime } = state;
  const summary = useMemo(() => summarize(check), [check]);
  const answers = useMemo(() => keptAnswers(check.judged.policy, check).length, [check]);
  return (
    <div className={styles.root}>
      <TableSummary summary={summary} sheetName={sheet.sheetName} />
      <OtherTables sheet={sheet} busy={busy} run={run} />
      <YearEnd check={check} busy={busy} run={run} />
      {summary.standing === null && <StrategyBars strategies={summary.strategies} />}
      <LastYear sheet={sheet} state={state} busy={busy} run={run} />
      <SinceLast overTime={overTime} dispatch={dispatch} />
      <PageOffers answers={answers} dispatch={dispatch} />
      <ReportOffer
        plan={state.report}
        busy={busy}
        run={run}
        onDecline={() => dispatch({ type: 'report-declined' })}
      />
      <SheetOffer as="committee" place={sheet} busy={busy} run={run} />
      {!sheet.further && <SheetOffer as="next" place={sheet} busy={busy} run={run} />}
      <DropDowns busy={busy} run={run} />
      {state.target.front?.sheets !== 1 && (
        <section>
          <h3 className={shared.heading}>{words.otherSheets}</h3>
          {survey && !isUnderWay(survey) && (
            <Button size="small" onClick={() => dispatch({ type: 'survey-shown', open: true })}>
              {words.backToSurvey}
            </Button>
          )}
          <SheetPicker state={state} busy={busy} run={run} onOpen={onOpen} />
        </section>
      )}
    </div>
  );
}
