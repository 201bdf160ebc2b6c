import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useMemo, useRef } from 'react';
import { type Answered, type Check, type Choice, decisionOn, type Edit } from '../../engine/index.js';
import type { Place } from '../../excel/session.js';
import type { FindingChange } from '../state/finding-change.js';
import { keysAround, listFindings, neighbour, withinList } from '../state/finding-list.js';
import type { Command } from '../state/pane-state.js';
import type { PaneEvent } from '../state/reduce.js';
import { PAGE_SIZE, type View } from '../state/view.js';
import { DecidePart } from './decide-part.js';
import { decideButtonId } from './finding-card.js';
import { FindingFilters } from './finding-filters.js';
import { FindingGroups } from './finding-groups.js';
import { FindingSteps } from './finding-steps.js';
import { useSharedStyles } from './shared-styles.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  empty: { margin: 0 },
  heading: { ':focus': { outline: 'none' } },
});

/** Where the keyboard goes when there is no place to go back to. */
export const FINDINGS_HEADING_ID = 'findings';

interface Props {
  readonly check: Check;
  readonly view: View;
  /** Since the check before; null at the first one. */
  readonly change: FindingChange | null;
  /** Where the clerk was before the pane led to a finding. */
  readonly returnTo: Place | null;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
  readonly onHelp: (rule: string) => void;
}

/** The findings of a check: counted, filtered, grouped, a page at a time, and one step after another. */
export function Findings(props: Props): ReactElement {
  const { check, change, returnTo, busy, run, dispatch, onHelp } = props;
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { grouping, only, current, deciding } = props.view;
  const list = useMemo(() => listFindings(check, { grouping, only }), [check, grouping, only]);
  const view = withinList(props.view, list);
  const { first } = view;
  const wantsFocus = useRef(false);

  const visit = useCallback(
    (finding: number, place: number) => {
      dispatch({ type: 'finding-visited', finding, place });
      const cell = check.findings[finding]?.cells[0];
      if (cell) run({ do: 'select', cell });
    },
    [check, dispatch, run],
  );
  const step = useCallback(
    (by: 1 | -1, focus: boolean) => {
      const next = neighbour(list, current, by);
      if (!next) return;
      wantsFocus.current = focus;
      visit(next.finding, next.place);
    },
    [list, current, visit],
  );
  const choose = useCallback((finding: number) => visit(finding, list.order.indexOf(finding)), [list, visit]);
  const fix = useCallback(
    (edits: readonly Edit[], finding: number) => {
      // A fix takes its card away: the keyboard goes on at the next one.
      wantsFocus.current = true;
      run({ do: 'fix', edits, next: keysAround(check, list, finding) });
    },
    [check, list, run],
  );
  const goBack = useCallback(() => run({ do: 'go-back' }), [run]);

  const decide = useCallback(
    (finding: number) => dispatch({ type: 'deciding-toggled', finding }),
    [dispatch],
  );
  const asked = deciding === null ? undefined : check.findings[deciding];
  const keep = (choice: Choice, answered: Answered) => {
    const decision = asked && decisionOn(check, asked, choice, answered);
    if (!decision || deciding === null) return;
    wantsFocus.current = true;
    run({ do: 'decide', step: { step: 'keep', decision }, next: keysAround(check, list, deciding) });
  };
  const cancel = () => {
    if (deciding !== null) document.getElementById(decideButtonId(deciding))?.focus();
    dispatch({ type: 'deciding-ended' });
  };
  const answered = useRef(check);
  useEffect(() => {
    if (answered.current === check) return;
    answered.current = check;
    // Where no finding is left to go on to, the keyboard is not left behind.
    if (wantsFocus.current && current === null) {
      wantsFocus.current = false;
      document.getElementById(FINDINGS_HEADING_ID)?.focus();
    }
  }, [check, current]);

  if (list.total === 0) {
    return (
      <section className={styles.root}>
        <h3 id={FINDINGS_HEADING_ID} tabIndex={-1} className={`${shared.heading} ${styles.heading}`}>
          {words.findings}
        </h3>
        <p className={styles.empty}>{words.nothingFound}</p>
      </section>
    );
  }
  const left = list.order.length - first - view.drawn;
  return (
    <section className={styles.root}>
      <h3 id={FINDINGS_HEADING_ID} tabIndex={-1} className={`${shared.heading} ${styles.heading}`}>
        {words.findings} {words.countFindings(list.total)}
      </h3>
      <FindingFilters list={list} view={view} dispatch={dispatch} />
      <FindingSteps list={list} current={current} step={step} returnTo={returnTo} onBack={goBack} />
      {list.order.length === 0 && <p className={styles.empty}>{words.nothingPasses}</p>}
      {first > 0 && (
        <Button onClick={() => dispatch({ type: 'earlier-drawn' })}>
          {words.earlier(Math.min(PAGE_SIZE, first))}
        </Button>
      )}
      <FindingGroups
        // Another filter or page begins small again; nothing of the one before is drawn anew.
        key={`${grouping} ${only.join(' ')} ${first}`}
        check={check}
        list={list}
        view={view}
        change={change}
        busy={busy}
        wantsFocus={wantsFocus}
        onChoose={choose}
        onFix={fix}
        onHelp={onHelp}
        onDecide={decide}
        decideForm={
          asked && <DecidePart key={asked.key} finding={asked} busy={busy} onKeep={keep} onCancel={cancel} />
        }
      />
      {left > 0 && (
        <Button onClick={() => dispatch({ type: 'more-drawn' })}>
          {words.more(Math.min(PAGE_SIZE, left), left)}
        </Button>
      )}
    </section>
  );
}
