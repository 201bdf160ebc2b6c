import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellLine } from '../../words/cell-line.js';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
    maxHeight: '30vh',
    overflowY: 'auto',
  },
  cell: {
    padding: '2px 0',
    font: 'inherit',
    textAlign: 'start',
    color: 'inherit',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface Props {
  readonly lines: readonly CellLine[];
  /** Null where the cells are not those of the sheet on show. */
  readonly onSelect: ((cell: string) => void) | null;
}

/** Cells and what is said of each; a press selects the cell. */
export function CellLines({ lines, onSelect }: Props): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list} tabIndex={onSelect ? undefined : 0}>
      {lines.map(({ cell, text }) => (
        <li key={text}>
          {onSelect && cell !== '' ? (
            <button type="button" className={styles.cell} onClick={() => onSelect(cell)}>
              {text}
            </button>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  );
}
