import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SEVERITY_WORDS, type Severity } from '../../engine/index.js';
import { ErrorIcon, HintIcon, ReviewIcon } from '../icons/icons.js';
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
  /** In the colour of what is around it: on a darker ground its own would not stand out enough (WCAG 1.4.3). */
  readonly plain?: boolean;
}

/** A severity by icon and word, never by colour alone. */
export function SeverityMark({ severity, plain = false }: Props): ReactElement {
  const { language } = useWords();
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={`${styles.root} ${plain ? '' : styles[severity]}`}>
      <Icon />
      {SEVERITY_WORDS[language][severity]}
    </span>
  );
}
