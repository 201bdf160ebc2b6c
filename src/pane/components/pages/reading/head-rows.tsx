import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { Sheet } from '../../../../engine/index.js';
import { type ReadingDraft, seenRows } from '../../../state/reading-draft.js';
import { READING_WORDS } from '../../../words/reading-words.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  select: { minWidth: 0, '& select': { minWidth: 0 } },
});

/** Heads of more rows are none. */
const MOST_HEAD_ROWS = 5;

interface Props {
  readonly sheet: Sheet;
  readonly headRows: ReadingDraft['headRows'];
  readonly onChange: (headRows: readonly [number, number]) => void;
}

/** Which rows of the sheet hold the heads. */
export function HeadRows({ sheet, headRows, onChange }: Props): ReactElement {
  const words = READING_WORDS[useWords().language];
  const styles = useStyles();
  const rows = useMemo(() => seenRows(sheet), [sheet]);
  const first = headRows?.[0] ?? 0;
  const last = headRows?.[1] ?? 0;
  // A row that is not among the first of the sheet can be one of the heads all the same.
  const known = rows.some(({ row }) => row === first);
  const lasts = Array.from({ length: MOST_HEAD_ROWS }, (_, at) => first + at);
  const text = (row: number) => rows.find((own) => own.row === row)?.text ?? '';
  return (
    <div className={styles.root}>
      <Field label={words.firstHead}>
        <Select
          size="small"
          className={styles.select}
          value={`${first}`}
          onChange={(_event, { value }) => {
            const row = Number(value);
            if (row > 0) onChange([row, row]);
          }}
        >
          {headRows === null && <option value="0">{words.chooseRow}</option>}
          {headRows !== null && !known && <option value={`${first}`}>{words.row(first, '')}</option>}
          {rows.map((own) => (
            <option key={own.row} value={`${own.row}`}>
              {words.row(own.row, own.text)}
            </option>
          ))}
        </Select>
      </Field>
      {headRows !== null && (
        <Field label={words.lastHead}>
          <Select
            size="small"
            className={styles.select}
            value={`${last}`}
            onChange={(_event, { value }) => onChange([first, Number(value)])}
          >
            {lasts.map((row) => (
              <option key={row} value={`${row}`}>
                {words.row(row, text(row))}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
