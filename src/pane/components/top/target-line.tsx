import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { sayFiscalYear } from '../../../engine/index.js';
import type { PaneState } from '../../state/pane-state.js';
import { isElsewhere, keyOf, type TablePlace, targetOf } from '../../state/target.js';
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
  // Which of several tables it is must be read whole.
  wraps: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
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
  /** Goes on with the sheet in front, or with the first table of the sheet that is named. */
  readonly onSwitch: (sheetId: string) => void;
}

/** Gives the keyboard a place where the press that brought another table has taken its own away. */
function useKeyboardAlong(target: TablePlace | null) {
  const root = useRef<HTMLDivElement>(null);
  const [sheetId, key] = target ? [target.sheetId, keyOf(target)] : ['', ''];
  const before = useRef({ sheetId, key });
  useEffect(() => {
    const { current: own } = before;
    before.current = { sheetId, key };
    const isOther = own.sheetId === sheetId && own.key !== key;
    if (!isOther || document.activeElement !== document.body) return;
    root.current?.parentElement?.querySelector('button')?.focus();
  }, [sheetId, key]);
  return root;
}

/** Which table everything is about, and of which year; marked where its sheet is not the one the clerk sees. */
export function TargetLine({ state, busy, onSwitch }: Props): ReactElement {
  const words = useFirstWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const target = targetOf(state);
  const { front } = state.target;
  const elsewhere = isElsewhere(state);
  const year = state.sheet ? sayFiscalYear(state.sheet.check.judged.table.fiscalYear, words.language) : '';
  const further = target?.further;
  const root = useKeyboardAlong(target);
  const from = further ? words.fromRow(further.firstRow) : '';
  const name = target
    ? [target.name, year].filter((part) => part !== '').join(words.dot) + from
    : words.noSheet;
  const said = elsewhere && target ? words.elsewhere(target.name) : '';
  const goesTo = elsewhere ? front?.sheetId : further && target?.sheetId;
  return (
    <div ref={root} className={mergeClasses(styles.root, elsewhere && styles.elsewhere)} title={said || name}>
      <p className={mergeClasses(styles.name, further && styles.wraps)}>{name}</p>
      <span role="status" className={shared.unseen}>
        {said}
      </span>
      {goesTo !== undefined && (
        <button
          type="button"
          className={styles.switch}
          aria-disabled={busy || undefined}
          onClick={() => onSwitch(goesTo)}
        >
          {elsewhere ? words.sheetInFront : words.toFirst}
        </button>
      )}
    </div>
  );
}
