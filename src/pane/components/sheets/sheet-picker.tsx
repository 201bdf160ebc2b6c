import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { formOf } from '../../../engine/index.js';
import type { FoundTable } from '../../../session/session.js';
import type { Command, PaneState } from '../../state/pane-state.js';
import { type NamedTarget, targetOf } from '../../state/target.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

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
  /** Brings a sheet to the front and checks it. */
  readonly onOpen: (sheet: NamedTarget) => void;
}

/** The sheets there are to choose from, once somebody asked for them, and the check of all. Nothing where there is one. */
export function SheetPicker({ state, busy, run, onOpen }: Props): ReactElement | null {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const opener = useId();
  const list = useId();
  const [open, setOpen] = useState(false);
  const { tables, front } = state.target;
  const own = targetOf(state);
  const missed = state.problem !== null && state.sheet === null;
  const offered = tables !== null && (open || missed);
  const others = tables?.filter(({ sheetId }) => sheetId !== own?.sheetId) ?? [];
  const isForm = ({ title, name }: FoundTable) =>
    formOf({ title, captions: [], sheetName: name }) === 'evaluation';
  const said = words.sheetsFound(others.length, others.filter(isForm).length, missed);

  const choose = (sheet: NamedTarget) => {
    setOpen(false);
    document.getElementById(opener)?.focus();
    onOpen(sheet);
  };
  const toggle = () => {
    const closes = offered && !missed;
    setOpen(!closes);
    if (!closes) run({ do: 'find-tables' });
  };
  if (front?.sheets === 1) return null;
  return (
    <div className={styles.root}>
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
        {offered ? said : ''}
      </div>
      {offered && (
        <div id={list}>
          <p className={styles.text}>{said}</p>
          <ul className={`${shared.plainList} ${styles.list}`}>
            {others.map((sheet) => (
              <li key={sheet.sheetId}>
                <Button className={styles.sheet} disabledFocusable={busy} onClick={() => choose(sheet)}>
                  <span>
                    {words.sheetName(sheet.name, sheet.hidden)}
                    <br />
                    <span className={shared.quiet}>{sheet.title || words.titleUnknown}</span>
                    {isForm(sheet) && <span className={shared.quiet}> {words.evaluationForm}</span>}
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
