import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Verdict, WrittenVerdict } from '../../../../engine/index.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  root: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  未達成: { color: tokens.colorStatusDangerForeground3 },
  要確認: { color: tokens.colorStatusWarningForeground3 },
  written: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
});

interface Props {
  readonly verdict: Verdict;
  /** What stands in the cell; null where the sheet has no such cell. */
  readonly written: string | null;
  /** The verdict those words are; null for none. */
  readonly reads: WrittenVerdict | null;
  /** False where a person must look before it counts. */
  readonly certain: boolean;
}

const isColoured = (verdict: Verdict): verdict is '未達成' | '要確認' =>
  verdict === '未達成' || verdict === '要確認';

/** The verdict that is right, and beside it what the sheet says where it says something else. */
export function VerdictMark({ verdict, written, reads, certain }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  if (!certain)
    return <span className={mergeClasses(styles.root, styles.要確認)}>{words.unsure(verdict)}</span>;
  const differs = written !== null && reads?.verdict !== verdict;
  return (
    <span className={styles.root}>
      {differs && (
        <span className={mergeClasses(styles.written, shared.quiet)}>
          {words.written} {written.trim() === '' ? words.blank : written.trim()}
          {' → '}
        </span>
      )}
      <span className={isColoured(verdict) ? styles[verdict] : undefined}>{verdict}</span>
    </span>
  );
}
