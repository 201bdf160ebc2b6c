import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { furtherNames } from '../../../judging/further-table.js';
import type { CheckedSheet } from '../../../session/session.js';
import type { Command } from '../../state/pane-state.js';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    marginBlock: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly sheet: CheckedSheet;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
}

/** Which further tables of the sheet are left out, and the way to each; nothing where there is none. */
export function OtherTables({ sheet, busy, run }: Props): ReactElement | null {
  const words = useWords();
  const styles = useStyles();
  const others = furtherNames(sheet.check);
  if (others.length === 0) return null;
  return (
    <ul className={styles.root}>
      {others.map((further) => (
        <li key={further.firstRow} className={styles.item}>
          <span>{words.leftOut(further.title, further.firstRow)}</span>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={words.checkThereOf(further.firstRow)}
            onClick={() => run({ do: 'check', sheetId: sheet.sheetId, further })}
          >
            {words.checkThere}
          </Button>
        </li>
      ))}
    </ul>
  );
}
