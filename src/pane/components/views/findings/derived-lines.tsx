import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type Finding, wordFinding } from '../../../../engine/index.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { useLineStyles } from './line-styles.js';

const useStyles = makeStyles({
  list: { paddingInlineStart: tokens.spacingHorizontalM },
  details: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

interface LineProps {
  readonly finding: Finding;
  readonly onSelect: (cell: string) => void;
  readonly onHelp: (rule: string) => void;
}

function DerivedLine({ finding, onSelect, onHelp }: LineProps): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const lines = useLineStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { title, why, todo } = wordFinding(finding, words.language);
  const cell = finding.cells[0] ?? '';
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(lines.line, shared.quiet)}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          if (!open && cell !== '') onSelect(cell);
        }}
      >
        <span className={lines.name}>↳ {title}</span>
        <span className={lines.cell}>{cell}</span>
      </button>
      {open && (
        <div className={styles.details}>
          <p className={styles.text}>{why}</p>
          <p className={styles.text}>{todo}</p>
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.helpOf(title)}
            onClick={() => onHelp(finding.rule)}
          >
            {words.help}
          </Button>
        </div>
      )}
    </li>
  );
}

interface Props {
  readonly findings: readonly Finding[];
  readonly onSelect: (cell: string) => void;
  readonly onHelp: (rule: string) => void;
}

/** What follows from another finding: nothing to answer by itself, for it is settled with its cause. */
export function DerivedLines({ findings, onSelect, onHelp }: Props): ReactElement | null {
  const shared = useSharedStyles();
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={`${shared.plainList} ${styles.list}`} data-line={`under ${findings[0]?.key}`}>
      {findings.map((finding, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal findings have equal keys
        <DerivedLine key={`${finding.key} ${at}`} finding={finding} onSelect={onSelect} onHelp={onHelp} />
      ))}
    </ul>
  );
}
