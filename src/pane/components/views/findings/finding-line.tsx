import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement, type ReactNode } from 'react';
import type { Edit, Finding } from '../../../../engine/index.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { FindingDetails } from './finding-details.js';
import { useLineStyles } from './line-styles.js';
import { short } from './short.js';
import type { Way } from './way-of-finding.js';

export const findingElementId = (index: number) => `finding-${index}`;

interface Props {
  readonly finding: Finding;
  readonly index: number;
  /** Tells the lines of a list apart while others come and go. */
  readonly line: string;
  readonly name: string;
  readonly current: boolean;
  readonly opened: boolean;
  /** Whether it was not there at the check before. */
  readonly fresh: boolean;
  readonly busy: boolean;
  /** False where it is too early for its change. */
  readonly fixable: boolean;
  readonly onChoose: (index: number) => void;
  readonly onFix: (edits: readonly Edit[], index: number) => void;
  readonly onHelp: (rule: string) => void;
  readonly onSelect: (cell: string) => void;
  readonly onDecide: (index: number) => void;
  readonly onGo: (way: Way, index: number) => void;
  readonly form: ReactNode;
  /** Lines of what follows from it. */
  readonly children: ReactNode;
}

/** A finding on one line: what it is about, what is written and what is right, and the cell. It opens in its place. */
export const FindingLine = memo(function FindingLine(props: Props): ReactElement {
  const { finding, index, line, name, current, opened, fresh, busy, fixable } = props;
  const { onChoose, onFix, onHelp, onSelect, onDecide, onGo, form, children } = props;
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useLineStyles();
  const [cell] = finding.cells;
  const found = short(finding.found.trim()) || words.blank;
  const { fix } = finding;
  return (
    <li
      className={mergeClasses(styles.item, current && styles.current, opened && styles.opened)}
      data-line={line}
    >
      <button
        type="button"
        id={findingElementId(index)}
        className={styles.line}
        aria-current={current || undefined}
        aria-expanded={opened}
        title={name || undefined}
        onClick={() => onChoose(index)}
      >
        <span className={styles.name}>{name || words.wholeTable}</span>
        {fresh && <span className={styles.fresh}>{words.freshMark}</span>}
        <span className={styles.values}>
          {finding.found.trim() === name ? null : <span className={shared.quiet}>{found}</span>}
          {finding.expected !== '' && (
            <>
              {' → '}
              <span className={styles.right}>{short(finding.expected)}</span>
            </>
          )}
        </span>
        {cell && <span className={styles.cell}>{cell}</span>}
      </button>
      {opened && (
        <FindingDetails
          finding={finding}
          index={index}
          name={name}
          busy={busy}
          fixable={fixable}
          onFix={() => {
            if (fix) onFix(fix.edits, index);
          }}
          onDecide={() => onDecide(index)}
          onGo={(way) => onGo(way, index)}
          onHelp={() => onHelp(finding.rule)}
          onSelect={onSelect}
          form={form}
        />
      )}
      {children}
    </li>
  );
});
