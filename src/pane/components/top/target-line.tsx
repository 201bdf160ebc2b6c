import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sayFiscalYear } from '../../../engine/index.js';
import type { PaneState } from '../../state/pane-state.js';
import { isElsewhere, targetOf } from '../../state/target.js';
import { useFirstWords } from '../shared/first-words-context.js';
import { useSharedStyles } from '../shared/shared-styles.js';

const useStyles = makeStyles({
  // As high with the button as without: nothing below moves when another sheet comes to the front.
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    paddingInline: tokens.spacingHorizontalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
  },
  elsewhere: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  name: {
    margin: 0,
    minWidth: '3em',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  switch: {
    flexShrink: 0,
    padding: `1px ${tokens.spacingHorizontalXS}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    '@media (max-width: 240px)': { flexShrink: 1 },
  },
});

interface Props {
  readonly state: PaneState;
  readonly busy: boolean;
  /** Goes on with the sheet in front. */
  readonly onSwitch: (sheetId: string) => void;
}

/** Which sheet everything is about, and of which year; marked where that is not the one the clerk sees. */
export function TargetLine({ state, busy, onSwitch }: Props): ReactElement {
  const words = useFirstWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const target = targetOf(state);
  const { front } = state.target;
  const elsewhere = isElsewhere(state);
  const year = state.sheet ? sayFiscalYear(state.sheet.check.judged.table.fiscalYear, words.language) : '';
  const name = target ? [target.name, year].filter((part) => part !== '').join(words.dot) : words.noSheet;
  const said = elsewhere && target ? words.elsewhere(target.name) : '';
  return (
    <div className={mergeClasses(styles.root, elsewhere && styles.elsewhere)} title={said || name}>
      <p className={styles.name}>{name}</p>
      <span role="status" className={shared.unseen}>
        {said}
      </span>
      {elsewhere && front && (
        <button
          type="button"
          className={styles.switch}
          aria-disabled={busy || undefined}
          onClick={() => onSwitch(front.sheetId)}
        >
          {words.sheetInFront}
        </button>
      )}
    </div>
  );
}
