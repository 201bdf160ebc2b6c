import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { type Check, type Edit, type Finding, ruleOf, SEVERITY_WORDS } from '../../engine/index.js';
import type { FindingChange } from '../state/finding-change.js';
import { drawnGroups, type FindingList, type GroupName } from '../state/finding-list.js';
import type { View } from '../state/view.js';
import type { PaneWords } from '../words/words.js';
import { FindingCard, findingElementId } from './finding-card.js';
import { useSharedStyles } from './shared-styles.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
});

function nameGroup(name: GroupName, check: Check, words: PaneWords): string {
  switch (name.by) {
    case 'severity':
      return SEVERITY_WORDS[words.language][name.severity];
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

/** Cards drawn in one go: a card costs a slow computer some 3 ms of work and as much of layout. */
const STEP = 10;

/** Grows to `wanted` step by step, each in a task of its own, so that the pane answers in between. */
function useGrowing(wanted: number): number {
  const [grown, setGrown] = useState(STEP);
  useEffect(() => {
    if (grown >= wanted) return undefined;
    const next = setTimeout(() => setGrown(grown + STEP));
    return () => clearTimeout(next);
  }, [grown, wanted]);
  return Math.min(grown, wanted);
}

interface Props {
  readonly check: Check;
  readonly list: FindingList;
  readonly view: View;
  /** Since the check before; null at the first one. */
  readonly change: FindingChange | null;
  readonly busy: boolean;
  /** True while the keyboard asks for the next current finding, so that the reader follows; false once it has. */
  readonly wantsFocus: RefObject<boolean>;
  readonly onChoose: (finding: number) => void;
  readonly onFix: (edits: readonly Edit[], finding: number) => void;
  readonly onHelp: (rule: string) => void;
  readonly onDecide: (finding: number) => void;
  /** The form that takes an answer to the finding that is being decided. */
  readonly decideForm: ReactNode;
}

/** The drawn findings under the names of their groups; brings the current one into sight. */
export function FindingGroups(props: Props): ReactElement {
  const { check, list, view, change, busy, wantsFocus, onChoose, onFix, onHelp, onDecide, decideForm } =
    props;
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { first, grouping, current } = view;
  const drawn = useGrowing(Math.min(view.drawn, list.order.length - first));
  const place = current === null ? -1 : list.order.indexOf(current);
  const isDrawn = place >= first && place < first + drawn;
  const own = current === null ? null : (check.findings[current] ?? null);
  const shown = useRef<Finding | null>(null);
  useEffect(() => {
    // A page that is turned to the current finding may still be growing towards it.
    if (current !== null && (!isDrawn || shown.current === own)) return;
    shown.current = own;
    if (current === null) return;
    const element = document.getElementById(findingElementId(current));
    element?.closest('li')?.scrollIntoView({ block: 'nearest' });
    if (wantsFocus.current) element?.focus({ preventScroll: true });
    wantsFocus.current = false;
  }, [current, own, isDrawn, wantsFocus]);
  return (
    <>
      {drawnGroups(list, { first, drawn }).map(({ id, name, findings, drawn: part }) => (
        <div key={`${grouping}-${id}`}>
          {name.by !== 'sheet' && (
            <h4 className={`${shared.heading} ${styles.group}`}>
              {nameGroup(name, check, words)} {words.countFindings(findings.length)}
            </h4>
          )}
          <ul className={shared.plainList}>
            {part.map((index) => {
              const finding = check.findings[index];
              if (!finding) return null;
              return (
                <FindingCard
                  key={index}
                  finding={finding}
                  index={index}
                  current={current === index}
                  since={change && (change.fresh.has(index) ? 'fresh' : 'kept')}
                  busy={busy}
                  onChoose={onChoose}
                  onFix={onFix}
                  onHelp={onHelp}
                  onDecide={onDecide}
                  form={view.deciding === index ? decideForm : null}
                />
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}
