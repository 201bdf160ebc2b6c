import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { questionOf } from '../../../../engine/index.js';
import { withinList } from '../../../state/finding-list.js';
import type { Command, PaneState } from '../../../state/pane-state.js';
import type { PaneEvent } from '../../../state/reduce.js';
import { keyOf, named } from '../../../state/target.js';
import { PAGE_SIZE } from '../../../state/view.js';
import { DecidePart } from '../../decide/decide-part.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { FindingGroups } from './finding-groups.js';
import { RulesOffLines } from './rules-off-lines.js';
import { SolvedLine } from './solved-lines.js';
import { FINDINGS_HEADING_ID, type FindingsDesk } from './use-findings.js';

export { FINDINGS_HEADING_ID } from './use-findings.js';

const useStyles = makeStyles({
  text: { marginBlock: tokens.spacingVerticalS },
  more: { marginTop: tokens.spacingVerticalS },
});

const NONE: ReadonlySet<number> = new Set();

interface Props {
  readonly sheet: NonNullable<PaneState['sheet']>;
  readonly state: PaneState;
  readonly findings: FindingsDesk;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
  readonly onHelp: (rule: string) => void;
}

/** 指摘: what to put right or decide, one line a thing. */
export function FindingsView(props: Props): ReactElement {
  const { sheet, state, findings, busy, run, dispatch, onHelp } = props;
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { check } = sheet;
  const { overTime } = state;
  const { list } = findings;
  const view = withinList(state.view, list);
  const { only, first, deciding } = view;
  const asked = deciding === null ? undefined : check.findings[deciding];
  const solved = only.includes('solved') ? (overTime.solved[keyOf(sheet)] ?? []) : [];
  const fold = useCallback((id: string) => dispatch({ type: 'group-folded', id }), [dispatch]);
  const select = useCallback((cell: string) => run({ do: 'select', cell }), [run]);
  const tidy = useCallback(() => run({ do: 'plan-tidy', ...named(sheet) }), [run, sheet]);
  const left = list.order.length - first - view.drawn;
  return (
    <section>
      <h2 id={FINDINGS_HEADING_ID} tabIndex={-1} className={shared.unseen}>
        {words.findings} {words.countFindings(list.total)}
      </h2>
      {list.total === 0 && <p className={styles.text}>{words.nothingFound}</p>}
      {only.length > 0 && (
        <Button size="small" className={styles.more} onClick={() => dispatch({ type: 'filters-cleared' })}>
          {words.clearFilters}
        </Button>
      )}
      {list.total > 0 && list.groups.length === 0 && solved.length === 0 && (
        <p className={styles.text}>{words.nothingPasses}</p>
      )}
      <RulesOffLines check={check} busy={busy} run={run} onGone={findings.followOn} />
      {first > 0 && (
        <Button className={styles.more} onClick={() => dispatch({ type: 'earlier-drawn' })}>
          {words.earlier(Math.min(PAGE_SIZE, first))}
        </Button>
      )}
      {solved.length > 0 && (
        <ul className={shared.plainList}>
          {solved.slice(0, PAGE_SIZE).map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: equal findings have equal keys
            <SolvedLine key={`${finding.key} ${at}`} line={`was ${finding.key} ${at}`} finding={finding} />
          ))}
        </ul>
      )}
      <FindingGroups
        // Another filter or page begins small again; nothing of the one before is drawn anew.
        key={`${only.join(' ')} ${first}`}
        check={check}
        findings={findings}
        view={view}
        fresh={overTime.change?.fresh ?? NONE}
        leaving={only.length === 0 ? overTime.leaving : []}
        busy={busy}
        onFold={fold}
        onHelp={onHelp}
        onSelect={select}
        onTidy={tidy}
        form={
          asked && (
            <DecidePart
              key={asked.key}
              question={questionOf(asked)}
              busy={busy}
              onKeep={findings.keep}
              onCancel={findings.cancel}
            />
          )
        }
      />
      {left > 0 && (
        <Button className={styles.more} onClick={() => dispatch({ type: 'more-drawn' })}>
          {words.more(Math.min(PAGE_SIZE, left), left)}
        </Button>
      )}
    </section>
  );
}
