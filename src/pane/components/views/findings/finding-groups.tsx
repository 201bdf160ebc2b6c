import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Check, type Finding, isMendedByTidy, isTidyable } from '../../../../engine/index.js';
import { isOpenTally } from '../../../../open-items/derived.js';
import { type DrawnGroup, drawnGroups, subjectNames, subjectOf } from '../../../state/finding-list.js';
import type { View } from '../../../state/view.js';
import { useGlide } from '../../shared/glide.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { DerivedLines } from './derived-lines.js';
import { FindingLine, findingElementId } from './finding-line.js';
import { GroupHead, useHeadStyles } from './group-head.js';
import { SolvedLine } from './solved-lines.js';
import type { FindingsDesk } from './use-findings.js';

const useStyles = makeStyles({
  // Places are told within the next of these above: a line's within its group, a group's within the list.
  root: { position: 'relative' },
});

/** Lines drawn in one go, so that a slow computer answers in between. */
const STEP = 25;

/** Grows to `wanted` step by step, each in a task of its own. */
function useGrowing(wanted: number): number {
  const [grown, setGrown] = useState(STEP);
  useEffect(() => {
    if (grown >= wanted) return undefined;
    const next = setTimeout(() => setGrown(grown + STEP));
    return () => clearTimeout(next);
  }, [grown, wanted]);
  return Math.min(grown, wanted);
}

/** Names lines so that each stays itself while others come and go: equal findings are counted. */
function lineNames(findings: readonly Finding[]): (finding: Finding) => string {
  const times = new Map<string, number>();
  const names = new Map<Finding, string>();
  for (const finding of findings) {
    const count = times.get(finding.key) ?? 0;
    times.set(finding.key, count + 1);
    names.set(finding, `${finding.key} ${count}`);
  }
  return (finding) => names.get(finding) ?? finding.key;
}

interface Props {
  readonly check: Check;
  readonly findings: FindingsDesk;
  readonly view: View;
  /** Indices of those that were not there at the check before. */
  readonly fresh: ReadonlySet<number>;
  /** What the last check found put right: it is seen in its place for a moment. */
  readonly leaving: readonly Finding[];
  readonly busy: boolean;
  readonly onFold: (id: string) => void;
  readonly onHelp: (rule: string) => void;
  readonly onSelect: (cell: string) => void;
  readonly onTidy: () => void;
  /** The form that takes an answer to the finding that is being decided. */
  readonly form: ReactNode;
}

/** The drawn findings, rule by rule; brings the current one into sight. */
export function FindingGroups(props: Props): ReactElement {
  const { check, findings, view, fresh, leaving, busy, onFold, onHelp, onSelect, onTidy, form } = props;
  const { list, wantsFocus } = findings;
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const heads = useHeadStyles();
  const { first, current } = view;
  const drawn = useGrowing(Math.min(view.drawn, list.order.length - first));
  const root = useRef<HTMLDivElement>(null);
  useGlide(root, [check, list, leaving, view, drawn]);
  const place = current === null ? -1 : list.order.indexOf(current);
  const isDrawn = place >= first && place < first + drawn;
  const own = current === null ? null : (check.findings[current] ?? null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // A page that is turned to the current finding may still be growing towards it.
    if (current !== null && (!isDrawn || shown.current === own?.key)) return;
    shown.current = own?.key ?? null;
    if (current === null) return;
    const element = document.getElementById(findingElementId(current));
    element?.closest('li')?.scrollIntoView({ block: 'nearest' });
    if (wantsFocus.current) element?.focus({ preventScroll: true });
    wantsFocus.current = false;
  }, [current, own, isDrawn, wantsFocus]);
  const names = useMemo(() => subjectNames(check), [check]);
  const derivedOf = (indices: readonly number[] = []) =>
    indices.flatMap((index) => check.findings[index] ?? []);
  const goes = (group: DrawnGroup) =>
    leaving.filter(({ rule, severity }) => rule === group.rule && severity === group.severity);
  const tidyable = isTidyable(check.findings);
  const groups = drawnGroups(list, { first, drawn });
  const lineOf = lineNames([
    ...groups.flatMap((group) => group.drawn.flatMap((index) => check.findings[index] ?? [])),
    ...leaving,
  ]);
  const stay = new Set(groups.map(({ rule, severity }) => `${severity} ${rule}`));
  const alone = leaving.filter(({ rule, severity }) => !stay.has(`${severity} ${rule}`));

  const line = (index: number) => {
    const finding = check.findings[index];
    if (!finding) return null;
    return (
      <FindingLine
        key={lineOf(finding)}
        line={lineOf(finding)}
        finding={finding}
        index={index}
        name={subjectOf(finding, names) || words.tallyName(finding.subject)}
        current={current === index}
        opened={view.opened === index}
        fresh={fresh.has(index)}
        busy={busy}
        // What is written while a question is open would be premature.
        fixable={!isOpenTally(check, finding)}
        onChoose={findings.choose}
        onFix={findings.fix}
        onHelp={onHelp}
        onSelect={onSelect}
        onDecide={findings.decide}
        onGo={findings.go}
        form={view.deciding === index ? form : null}
      >
        <DerivedLines
          findings={derivedOf(list.derived.under.get(index))}
          onSelect={onSelect}
          onHelp={onHelp}
        />
      </FindingLine>
    );
  };
  const gone = (finding: Finding) => (
    <SolvedLine key={`solved ${lineOf(finding)}`} line={`solved ${finding.key}`} finding={finding} />
  );
  const last = view.only.length === 0 || view.only.includes('review') ? derivedOf(list.derived.last) : [];
  return (
    <div ref={root} className={styles.root}>
      {alone.length > 0 && <ul className={shared.plainList}>{alone.map(gone)}</ul>}
      {groups.map((group) => {
        return (
          <div key={group.id} className={styles.root} data-line={group.id}>
            <GroupHead
              check={check}
              group={group}
              findings={findings}
              settingAside={view.settingAside === group.id}
              busy={busy}
              onFold={onFold}
              onTidy={tidyable && isMendedByTidy(group) ? onTidy : null}
            />
            <ul className={shared.plainList}>
              {goes(group).map(gone)}
              {group.drawn.map(line)}
            </ul>
          </div>
        );
      })}
      {last.length > 0 && (
        <div className={styles.root} data-line="last">
          <div className={heads.head}>
            <h3 className={`${shared.heading} ${heads.title}`}>{words.followsFromAll}</h3>
          </div>
          <DerivedLines findings={last} onSelect={onSelect} onHelp={onHelp} />
        </div>
      )}
    </div>
  );
}
