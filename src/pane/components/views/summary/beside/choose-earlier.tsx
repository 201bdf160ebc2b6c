import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ChangeEvent, type ReactElement, useId, useRef, useState } from 'react';
import type { Beside } from '../../../../state/beside.js';
import type { Command, PaneState } from '../../../../state/pane-state.js';
import { targetOf } from '../../../../state/target.js';
import { BESIDE_WORDS } from '../../../../words/beside-words.js';
import { useSharedStyles } from '../../../shared/shared-styles.js';
import { useWords } from '../../../shared/words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  sheet: {
    justifyContent: 'flex-start',
    width: '100%',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
});

interface Props {
  readonly state: PaneState;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly onChoose: (beside: Beside) => void;
}

/** The table of an earlier year: another sheet of this workbook, or a file. */
export function ChooseEarlier({ state, busy, run, onChoose }: Props): ReactElement {
  const all = useWords();
  const words = BESIDE_WORDS[all.language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const list = useId();
  const file = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const { tables, front } = state.target;
  const own = targetOf(state);
  const others = tables?.filter(({ sheetId }) => sheetId !== own?.sheetId) ?? [];
  const offered = open && tables !== null;

  const toggle = () => {
    setOpen(!open);
    if (!open) run({ do: 'find-tables' });
  };
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    // The same file may be chosen again once it was put right.
    target.value = '';
    onChoose({ from: 'file', name: chosen.name, bytes });
  };
  return (
    <div className={styles.root}>
      <div className={shared.row}>
        {front?.sheets !== 1 && (
          <Button
            size="small"
            aria-expanded={offered}
            aria-controls={offered ? list : undefined}
            disabledFocusable={busy}
            onClick={toggle}
          >
            {words.fromSheet}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => file.current?.click()}>
          {words.fromFile}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".xlsx,.xlsm,.ods,.csv,.tsv"
          aria-label={words.chooseFile}
          hidden
          onChange={read}
        />
      </div>
      <div role="status">
        {offered && others.length === 0 && <p className={styles.text}>{words.noSheets}</p>}
      </div>
      {offered && others.length > 0 && (
        <ul id={list} className={`${shared.plainList} ${styles.list}`}>
          {others.map(({ sheetId, name, hidden, title }) => (
            <li key={sheetId}>
              <Button
                className={styles.sheet}
                disabledFocusable={busy}
                onClick={() => {
                  setOpen(false);
                  onChoose({ from: 'sheet', sheetId, name });
                }}
              >
                <span>
                  {all.sheetName(name, hidden)}
                  <br />
                  <span className={shared.quiet}>{title || all.titleUnknown}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
