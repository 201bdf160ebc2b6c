import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { GIVEN_ROLES, type GivenRole, type Sheet, sayRole } from '../../../../engine/index.js';
import { FoldedIcon, NextIcon } from '../../../icons/icons.js';
import { type ReadingDraft, seenColumns } from '../../../state/reading-draft.js';
import { READING_WORDS } from '../../../words/reading-words.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { ColumnList } from './column-list.js';

const useStyles = makeStyles({
  role: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(5em, 8em) minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '28px',
    padding: `2px ${tokens.spacingHorizontalXXS}`,
    font: 'inherit',
    textAlign: 'start',
    color: 'inherit',
    background: 'none',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 240px)': { gridTemplateColumns: 'auto minmax(0, 1fr)' },
  },
  column: {
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 240px)': { gridColumn: '2' },
  },
});

/** Id of the button of a role: the keyboard comes back to it. */
export const roleButtonId = (role: GivenRole) => `role-${role}`;

interface Props {
  readonly sheet: Sheet;
  readonly draft: ReadingDraft;
  readonly onRole: (role: GivenRole) => void;
  readonly onColumn: (column: string | null) => void;
  /** Ends choosing with nothing chosen. */
  readonly onLeave: () => void;
}

/** Every role a column can have, with its column; pressed, the columns to choose from open below it. */
export function RoleList({ sheet, draft, onRole, onColumn, onLeave }: Props): ReactElement {
  const { language } = useWords();
  const words = READING_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const { headRows, columns, choosing } = draft;
  const seen = useMemo(() => seenColumns(sheet, headRows), [sheet, headRows]);
  return (
    <ul className={shared.plainList}>
      {GIVEN_ROLES.map((role) => {
        const column = columns[role];
        const head = seen.find((own) => own.column === column)?.head ?? '';
        const open = choosing?.role === role;
        return (
          <li key={role}>
            <button
              id={roleButtonId(role)}
              type="button"
              className={styles.role}
              aria-expanded={open}
              onClick={() => onRole(role)}
            >
              {open ? <NextIcon /> : <FoldedIcon />}
              <span>{sayRole(role, language)}</span>
              <span className={mergeClasses(column === undefined ? shared.quiet : styles.column)}>
                {column === undefined ? words.nothingThere : words.column(column, head)}
              </span>
            </button>
            {open && (
              <ColumnList role={role} seen={seen} columns={columns} onPress={onColumn} onLeave={onLeave} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
