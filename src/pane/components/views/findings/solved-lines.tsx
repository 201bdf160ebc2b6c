import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Finding, wordFinding } from '../../../../engine/index.js';
import { useWords } from '../../shared/words-context.js';
import { useLineStyles } from './line-styles.js';

/** A line of what was put right. */
export function SolvedLine({
  finding,
  line,
}: {
  readonly finding: Finding;
  readonly line: string;
}): ReactElement {
  const words = useWords();
  const styles = useLineStyles();
  const { title } = wordFinding(finding, words.language);
  const name = finding.rule.startsWith('tally-') ? title : finding.subject;
  return (
    <li className={styles.item} data-line={line}>
      <div className={mergeClasses(styles.line, styles.plain)} title={`${title} ${name}`}>
        <span className={styles.done}>✓ {words.solvedMark}</span>
        <span className={styles.name}>{name || title}</span>
        <span className={styles.cell}>{finding.cells[0]}</span>
      </div>
    </li>
  );
}
