import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { NamedSheet } from '../../excel/session.js';
import type { Command, PaneState } from '../state/pane-state.js';
import type { PaneEvent } from '../state/reduce.js';
import { useSharedStyles } from './shared-styles.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
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
  readonly dispatch: (event: PaneEvent) => void;
}

/** Which sheet the commands go to, and the sheets there are to choose from, once somebody asked for them. */
export function SheetPicker({ state, busy, run, dispatch }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const opener = useId();
  const list = useId();
  const [open, setOpen] = useState(false);
  const { chosen, tables } = state.choice;
  const missed = state.problem !== null && state.sheet === null;
  const offered = tables !== null && (open || missed);
  const others = tables?.filter(({ sheetId }) => sheetId !== state.sheet?.sheetId) ?? [];

  const choose = (sheet: NamedSheet | null) => {
    setOpen(false);
    document.getElementById(opener)?.focus();
    dispatch({ type: 'sheet-chosen', sheet });
    run(sheet ? { do: 'check', sheetId: sheet.sheetId } : { do: 'check' });
  };
  const toggle = () => {
    const closes = offered && !missed;
    setOpen(!closes);
    if (!closes) run({ do: 'find-tables' });
  };
  return (
    <div className={styles.root}>
      {chosen && <p className={styles.text}>{words.worksOn(chosen.name)}</p>}
      <div className={shared.row}>
        <Button
          id={opener}
          size="small"
          aria-expanded={offered}
          aria-controls={offered ? list : undefined}
          disabledFocusable={busy}
          onClick={toggle}
        >
          {words.chooseSheet}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => run({ do: 'survey' })}>
          {words.checkAll}
        </Button>
      </div>
      <div role="status" className={shared.unseen}>
        {offered ? words.sheetsFound(others.length, missed) : ''}
      </div>
      {offered && (
        <div id={list}>
          <p className={styles.text}>{words.sheetsFound(others.length, missed)}</p>
          <ul className={`${shared.plainList} ${styles.list}`}>
            {chosen && (
              <li>
                <Button className={styles.sheet} disabledFocusable={busy} onClick={() => choose(null)}>
                  {words.sheetInFront}
                </Button>
              </li>
            )}
            {others.map((sheet) => (
              <li key={sheet.sheetId}>
                <Button className={styles.sheet} disabledFocusable={busy} onClick={() => choose(sheet)}>
                  <span>
                    {words.sheetName(sheet.name, sheet.hidden)}
                    <br />
                    <span className={shared.quiet}>{sheet.title || words.titleUnknown}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
