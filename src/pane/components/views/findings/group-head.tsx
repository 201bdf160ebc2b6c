import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { type Check, ruleOf } from '../../../../engine/index.js';
import { FoldedIcon, NextIcon } from '../../../icons/icons.js';
import { askedTogether, type FindingGroup, followingFrom, safeEdits } from '../../../state/finding-list.js';
import { DECIDE_WORDS } from '../../../words/decide-words.js';
import { AsidePart } from '../../decide/decide-part.js';
import { SeverityMark } from '../../shared/severity-mark.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { asideButtonId, type FindingsDesk } from './use-findings.js';

/** How the heads of groups look. */
export const useHeadStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalXS}`,
    minHeight: '32px',
    paddingTop: tokens.spacingVerticalXS,
  },
  title: { flexGrow: 1, flexBasis: '9em', overflowWrap: 'anywhere' },
  fold: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: '2px 0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
  },
  fix: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

interface Props {
  readonly check: Check;
  readonly group: FindingGroup;
  readonly findings: FindingsDesk;
  /** Whether the form that sets the group aside is open. */
  readonly settingAside: boolean;
  readonly busy: boolean;
  readonly onFold: (id: string) => void;
  /** Null where 表を整える does not help. */
  readonly onTidy: (() => void) | null;
}

/** The line of a rule over its findings, and what can be done with all of them. */
export function GroupHead(props: Props): ReactElement {
  const { check, group, findings, settingAside, busy, onFold, onTidy } = props;
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useHeadStyles();
  const edits = useMemo(() => safeEdits(check, group), [check, group]);
  const asked = askedTogether(check, group).length;
  const title = ruleOf(group.rule)?.words[words.language].title ?? group.rule;
  const decide = DECIDE_WORDS[words.language];
  return (
    <>
      <div className={styles.head}>
        <h3 className={`${shared.heading} ${styles.title}`}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={!group.folded}
            onClick={() => onFold(group.id)}
          >
            {group.folded ? <FoldedIcon /> : <NextIcon />}
            <SeverityMark severity={group.severity} onlyMark />
            <span>
              {title} {words.countFindings(group.findings.length)}
            </span>
          </button>
        </h3>
        {edits.length > 1 && (
          <Button
            size="small"
            className={styles.fix}
            disabledFocusable={busy}
            aria-label={words.fixAllOf(edits.length, title)}
            onClick={() => findings.fix(edits, null)}
          >
            {words.fixAll(edits.length)}
          </Button>
        )}
        {onTidy && (
          <Button
            size="small"
            className={styles.fix}
            disabledFocusable={busy}
            aria-label={words.tidyOf(title)}
            onClick={onTidy}
          >
            {words.tidy}
          </Button>
        )}
        {asked > 1 && (
          <Button
            id={asideButtonId(group)}
            size="small"
            className={styles.fix}
            appearance="subtle"
            aria-expanded={settingAside}
            aria-label={decide.asideAllOf(asked, title)}
            onClick={() => findings.toggleAside(group)}
          >
            {decide.asideAll}
          </Button>
        )}
      </div>
      {settingAside && (
        <AsidePart
          count={asked}
          following={followingFrom(findings.list, group)}
          busy={busy}
          onKeep={(answered) => findings.keepAll(group, answered)}
          onCancel={() => findings.toggleAside(group)}
        />
      )}
    </>
  );
}
