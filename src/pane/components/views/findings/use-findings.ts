import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { DecisionStep } from '../../../../decisions/index.js';
import { type Answered, type Choice, decisionOn, type Edit } from '../../../../engine/index.js';
import { furtherNamed } from '../../../../judging/further-table.js';
import type { CheckedSheet } from '../../../../session/session.js';
import {
  askedTogether,
  type FindingGroup,
  type FindingList,
  keysAround,
  listFindings,
  neighbour,
} from '../../../state/finding-list.js';
import type { Command } from '../../../state/pane-state.js';
import type { PaneEvent } from '../../../state/reduce.js';
import type { View } from '../../../state/view.js';
import { decideButtonId } from './finding-details.js';
import type { Way } from './way-of-finding.js';

export const asideButtonId = (group: FindingGroup) => `aside-${group.rule}`;

/** Where the keyboard goes when there is no place to go back to. */
export const FINDINGS_HEADING_ID = 'findings';

/** The list of findings and what can be done in it. */
export interface FindingsDesk {
  readonly list: FindingList;
  /** True while the keyboard asks for the next current finding, so that the reader follows; false once it has. */
  readonly wantsFocus: RefObject<boolean>;
  /** Goes one step; `focus` where the keyboard asked for it. */
  step(by: 1 | -1, focus: boolean): void;
  /** Opens the line of a finding and selects its cell; or closes it. */
  choose(finding: number): void;
  /** Makes a change; the keyboard goes on at the next finding. */
  fix(edits: readonly Edit[], finding: number | null): void;
  goBack(): void;
  /** Opens the form that takes an answer and selects the cell it is about; or closes it. */
  decide(finding: number): void;
  /** Goes where a finding is settled. */
  go(way: Way, finding: number): void;
  keep(choice: Choice, answered: Answered): void;
  cancel(): void;
  /** What has the keyboard goes with the next check: it goes on to the list. */
  followOn(): void;
  /** Opens the form that sets a group aside, or closes it; the keyboard goes back to its button. */
  toggleAside(group: FindingGroup): void;
  /** Sets every question of a group aside, each by an answer of its own. */
  keepAll(group: FindingGroup, answered: Answered): void;
}

interface Props {
  readonly sheet: CheckedSheet;
  readonly view: View;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/** What the list of findings offers, over a check and the way it is looked at. */
export function useFindings({ sheet, view, run, dispatch }: Props): FindingsDesk {
  const { check, sheetId } = sheet;
  const { only, folded, current, opened, deciding } = view;
  const list = useMemo(() => listFindings(check, { only, folded }), [check, only, folded]);
  const wantsFocus = useRef(false);

  const select = useCallback(
    (finding: number) => {
      const cell = check.findings[finding]?.cells[0];
      if (cell) run({ do: 'select', cell });
    },
    [check, run],
  );
  const visit = useCallback(
    (finding: number, place: number) => {
      dispatch({ type: 'finding-visited', finding, place, open: true });
      select(finding);
    },
    [dispatch, select],
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
  const choose = useCallback(
    (finding: number) => {
      if (finding === opened && finding === current) dispatch({ type: 'finding-closed' });
      else visit(finding, list.order.indexOf(finding));
    },
    [list, visit, dispatch, opened, current],
  );
  const fix = useCallback(
    (edits: readonly Edit[], finding: number | null) => {
      // A fix takes its line away: the keyboard goes on at the next one.
      wantsFocus.current = true;
      if (finding !== null) select(finding);
      const next = finding === null ? [] : keysAround(check, list, finding);
      run({ do: 'fix', edits, next });
    },
    [check, list, run, select],
  );
  const goBack = useCallback(() => run({ do: 'go-back' }), [run]);
  const decide = useCallback(
    (finding: number) => {
      dispatch({ type: 'deciding-toggled', finding });
      if (deciding !== finding) select(finding);
    },
    [dispatch, select, deciding],
  );
  const go = useCallback(
    (way: Way, finding: number) => {
      if (way === 'reading') {
        dispatch({ type: 'page-opened', page: 'reading' });
        return;
      }
      const further = furtherNamed(check, check.findings[finding]?.row ?? 0);
      if (!further) return;
      // The list is another table's then: the keyboard begins at its top.
      wantsFocus.current = true;
      run({ do: 'check', sheetId, further });
    },
    [check, sheetId, dispatch, run],
  );
  const keep = (choice: Choice, answered: Answered) => {
    const asked = deciding === null ? undefined : check.findings[deciding];
    const decision = asked && decisionOn(check, asked, choice, answered);
    if (!decision || deciding === null) return;
    wantsFocus.current = true;
    run({ do: 'decide', step: { step: 'keep', decision }, next: keysAround(check, list, deciding) });
  };
  const cancel = () => {
    if (deciding !== null) document.getElementById(decideButtonId(deciding))?.focus();
    dispatch({ type: 'deciding-ended' });
  };
  const followOn = () => {
    wantsFocus.current = true;
  };
  const toggleAside = (group: FindingGroup) => {
    if (view.settingAside === group.id) document.getElementById(asideButtonId(group))?.focus();
    dispatch({ type: 'setting-aside-toggled', group: group.id });
  };
  const keepAll = (group: FindingGroup, reasoned: Answered) => {
    const [step, ...also] = askedTogether(check, group).flatMap((finding): DecisionStep[] => {
      const decision = decisionOn(check, finding, 'aside', reasoned);
      return decision ? [{ step: 'keep', decision }] : [];
    });
    const [first] = group.findings;
    if (!step || first === undefined) return;
    wantsFocus.current = true;
    run({ do: 'decide', step, also, next: keysAround(check, list, first) });
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
  return {
    list,
    wantsFocus,
    step,
    choose,
    fix,
    goBack,
    decide,
    go,
    keep,
    cancel,
    followOn,
    toggleAside,
    keepAll,
  };
}
