import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useMemo, useRef } from 'react';
import { type Check, type Edit, ruleOf } from '../../engine/index.js';
import { drawnGroups, type GroupName, listFindings, neighbour } from '../state/finding-list.js';
import type { Command } from '../state/pane-state.js';
import type { PaneEvent } from '../state/reduce.js';
import { PAGE_SIZE, type View } from '../state/view.js';
import type { PaneWords } from '../words/words.js';
import { FindingCard, findingElementId } from './finding-card.js';
import { FindingFilters } from './finding-filters.js';
import { FindingSteps } from './finding-steps.js';
import { useSharedStyles } from './shared-styles.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  group: { marginTop: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  empty: { margin: 0 },
});

function nameGroup(name: GroupName, check: Check, words: PaneWords): string {
  switch (name.by) {
    case 'severity':
      return words.severity(name.severity);
    case 'rule':
      return ruleOf(name.rule)?.words[words.language].title ?? name.rule;
    case 'measure':
      return name.measure === null
        ? words.wholeTable
        : (check.judged.table.measures[name.measure]?.label ?? words.wholeTable);
    case 'sheet':
      return '';
  }
}

interface Props {
  readonly check: Check;
  readonly view: View;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
  readonly onHelp: (rule: string) => void;
}

/** The findings of a check: counted, filtered, grouped, a page at a time, and one step after another. */
export function Findings({ check, view, busy, run, dispatch, onHelp }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { grouping, only, current } = view;
  const list = useMemo(() => listFindings(check, { grouping, only }), [check, grouping, only]);
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
  const fix = useCallback((edits: readonly Edit[]) => run({ do: 'fix', edits }), [run]);

  useEffect(() => {
    if (current === null) return;
    const element = document.getElementById(findingElementId(current));
    element?.closest('li')?.scrollIntoView({ block: 'nearest' });
    if (wantsFocus.current) element?.focus({ preventScroll: true });
    wantsFocus.current = false;
  }, [current]);

  if (list.total === 0) {
    return (
      <section className={styles.root}>
        <h3 className={shared.heading}>{words.findings}</h3>
        <p className={styles.empty}>{words.nothingFound}</p>
      </section>
    );
  }
  const left = list.order.length - view.drawn;
  return (
    <section className={styles.root}>
      <h3 className={shared.heading}>
        {words.findings} {words.countFindings(list.total)}
      </h3>
      <FindingFilters list={list} view={view} dispatch={dispatch} />
      <FindingSteps list={list} current={current} step={step} />
      {list.order.length === 0 && <p className={styles.empty}>{words.nothingPasses}</p>}
      {drawnGroups(list, view.drawn).map(({ id, name, findings, drawn }) => (
        <div key={`${grouping}-${id}`}>
          {name.by !== 'sheet' && (
            <h4 className={`${shared.heading} ${styles.group}`}>
              {nameGroup(name, check, words)} {words.countFindings(findings.length)}
            </h4>
          )}
          <ul className={shared.plainList}>
            {drawn.map((index) => {
              const finding = check.findings[index];
              if (!finding) return null;
              return (
                <FindingCard
                  key={index}
                  finding={finding}
                  index={index}
                  current={current === index}
                  busy={busy}
                  onChoose={choose}
                  onFix={fix}
                  onHelp={onHelp}
                />
              );
            })}
          </ul>
        </div>
      ))}
      {left > 0 && (
        <Button onClick={() => dispatch({ type: 'more-drawn' })}>
          {words.more(Math.min(PAGE_SIZE, left), left)}
        </Button>
      )}
    </section>
  );
}
