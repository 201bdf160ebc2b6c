import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { type Check, type Decision, yearEndOf } from '../../../../engine/index.js';
import type { Command } from '../../../state/pane-state.js';
import { DECIDE_WORDS } from '../../../words/decide-words.js';
import { KeepOrCancel } from '../../decide/keep-or-cancel.js';
import { useAnswered } from '../../decide/use-answered.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
  text: { margin: 0 },
});

interface FormProps {
  readonly check: Check;
  readonly busy: boolean;
  readonly onKeep: (decision: Decision) => void;
  readonly onCancel: () => void;
}

function YearEndForm({ check, busy, onKeep, onCancel }: FormProps): ReactElement {
  const words = DECIDE_WORDS[useWords().language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const { form, fields, onSubmit, onKeyDown } = useAnswered({
    busy,
    onKeep: (answered) => onKeep(yearEndOf(check.judged.table, answered)),
    onCancel,
  });
  useEffect(() => form.current?.querySelector('input')?.focus(), [form]);
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {fields}
      <p className={`${styles.text} ${shared.quiet}`}>{words.keptUntil('yearEnd')}</p>
      <KeepOrCancel busy={busy} onCancel={onCancel} />
    </form>
  );
}

interface Props {
  readonly check: Check;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
}

/**
 * 年度末の表として扱う, wherever the table is a plan or of a year under way, and the way back where it is closed by such an
 * answer alone. Nothing else: no answer opens a table that its sheet closes (docs/table-rules.md, decision 11).
 */
export function YearEnd({ check, busy, run }: Props): ReactElement | null {
  const words = DECIDE_WORDS[useWords().language];
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  /** True from a press until what stands in its place is drawn: the keyboard goes there. */
  const follows = useRef(false);
  const { state, closedBy } = check.judged;
  const isOpen = state !== 'closed';
  const showsForm = isOpen && asks;
  const before = useRef(isOpen);
  useEffect(() => {
    if (before.current === isOpen && showsForm) return;
    before.current = isOpen;
    // Kept: the next time it is asked anew. What could not be kept stays in the form.
    if (!isOpen) setAsks(false);
    if (follows.current) root.current?.querySelector('button')?.focus();
    follows.current = false;
  }, [isOpen, showsForm]);
  const take = (step: 'keep' | 'withdraw', decision: Decision) => {
    follows.current = true;
    run({ do: 'decide', step: { step, decision }, next: [] });
  };
  if (!isOpen && !closedBy) return null;
  if (showsForm)
    return (
      <YearEndForm
        check={check}
        busy={busy}
        onKeep={(decision) => take('keep', decision)}
        onCancel={() => {
          follows.current = true;
          setAsks(false);
        }}
      />
    );
  return (
    <div ref={root} className={styles.root}>
      {closedBy && <p className={styles.text}>{words.closedByAnswer}</p>}
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => (closedBy ? take('withdraw', { kind: 'yearEnd', answer: closedBy }) : setAsks(true))}
      >
        {closedBy ? words.reopen : words.choice('yearEnd')}
      </Button>
    </div>
  );
}
