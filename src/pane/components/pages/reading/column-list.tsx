import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { type GivenRole, sayRole } from '../../../../engine/index.js';
import type { ColumnsByRole, SeenColumn } from '../../../state/reading-draft.js';
import { READING_WORDS } from '../../../words/reading-words.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  root: {
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    marginInlineStart: tokens.spacingHorizontalS,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXS },
  column: {
    display: 'block',
    width: '100%',
    minHeight: '24px',
    padding: `2px ${tokens.spacingHorizontalXS}`,
    font: 'inherit',
    textAlign: 'start',
    color: 'inherit',
    background: 'none',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  taken: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  values: { display: 'block', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly role: GivenRole;
  readonly seen: readonly SeenColumn[];
  readonly columns: ColumnsByRole;
  /** Takes the letters of a column, or null for none. */
  readonly onPress: (column: string | null) => void;
  /** Esc: nothing was chosen. */
  readonly onLeave: () => void;
}

/** The columns of the sheet, of which one is pressed for a role. The keyboard goes to the one it has. */
export function ColumnList({ role, seen, columns, onPress, onLeave }: Props): ReactElement {
  const { language } = useWords();
  const words = READING_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const own = list.current?.querySelector<HTMLElement>('[aria-pressed=true]');
    (own ?? list.current?.querySelector('button'))?.focus();
  }, []);
  const taken = columns[role];
  const roleOf = (column: string) => Object.entries(columns).find(([, letters]) => letters === column)?.[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc only, pressed on a button within
    <div
      ref={list}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <p className={mergeClasses(styles.text, shared.quiet)}>{words.choose(sayRole(role, language))}</p>
      <ul className={shared.plainList}>
        {seen.map(({ column, head, values }) => {
          const other = roleOf(column);
          return (
            <li key={column}>
              <button
                type="button"
                className={mergeClasses(styles.column, column === taken && styles.taken)}
                aria-pressed={column === taken}
                onClick={() => onPress(column)}
              >
                <span className={styles.name}>{words.column(column, head)}</span>
                <span className={mergeClasses(styles.values, shared.quiet)}>
                  {[
                    values.join(language === 'ja' ? '、' : ', '),
                    other === undefined || other === role
                      ? ''
                      : words.takenAs(sayRole(other as GivenRole, language)),
                  ]
                    .filter((part) => part !== '')
                    .join(' — ')}
                </span>
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            className={mergeClasses(styles.column, taken === undefined && styles.taken)}
            aria-pressed={taken === undefined}
            onClick={() => onPress(null)}
          >
            {words.noColumn}
          </button>
        </li>
      </ul>
    </div>
  );
}
