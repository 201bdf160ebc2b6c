import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SEVERITY_WORDS, type Severity } from '../../../engine/index.js';
import { ErrorIcon, HintIcon, ReviewIcon } from '../../icons/icons.js';
import { useSharedStyles } from './shared-styles.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  review: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground1 },
});

const ICONS = { error: ErrorIcon, review: ReviewIcon, hint: HintIcon } as const;

interface Props {
  readonly severity: Severity;
  /** Where there is no room for the word: it is there for readers. */
  readonly onlyMark?: boolean;
}

/** A severity by icon and word, never by colour alone. */
export function SeverityMark({ severity, onlyMark = false }: Props): ReactElement {
  const { language } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={`${styles.root} ${styles[severity]}`} title={SEVERITY_WORDS[language][severity]}>
      <Icon />
      <span className={onlyMark ? shared.unseen : undefined}>{SEVERITY_WORDS[language][severity]}</span>
    </span>
  );
}
