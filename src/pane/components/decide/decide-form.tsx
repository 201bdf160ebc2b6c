import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import {
  type Answered,
  type Choice,
  type Finding,
  isoDate,
  OFFICIAL_VERDICTS,
  questionOf,
} from '../../../engine/index.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  root: {
    // Above the card, which as a whole answers a click.
    position: 'relative',
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  input: { minWidth: 0, width: '100%' },
  text: { margin: 0 },
  // Fluent's own red is too dark for the dark theme (WCAG 1.4.3).
  missing: { color: tokens.colorStatusDangerForeground3 },
});

const CHOICES: Readonly<Record<'direction' | 'verdict', readonly Choice[]>> = {
  direction: ['lower', 'higher', 'aside'],
  verdict: [...OFFICIAL_VERDICTS, 'aside'],
};

/** Enter and Esc of an IME belong to what is being composed; Safari tells by the key code only. */
const composes = ({ nativeEvent }: KeyboardEvent) => nativeEvent.isComposing || nativeEvent.keyCode === 229;

/** The first field of a name, or of all. */
function focusField(form: HTMLFormElement | null, name?: string): void {
  const field = form?.querySelector(name === undefined ? 'input' : `input[name="${name}"]`);
  if (field instanceof HTMLInputElement) field.focus();
}

interface Props {
  readonly finding: Finding;
  readonly busy: boolean;
  readonly onKeep: (choice: Choice, answered: Answered) => void;
  readonly onCancel: () => void;
}

/** Takes a person's answer to a finding, or puts it aside; each with a reason and a date. */
export function DecideForm({ finding, busy, onKeep, onCancel }: Props): ReactElement {
  const { language } = useWords();
  const words = DECIDE_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const question = questionOf(finding);
  const choices = question ? CHOICES[question] : [];
  const [choice, setChoice] = useState<Choice | null>(question ? null : 'aside');
  const [reason, setReason] = useState('');
  const [date, setDate] = useState(() => isoDate(new Date()));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    focusField(form.current);
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (choice === null) focusField(form.current, 'choice');
    else if (reason.trim() === '') focusField(form.current, 'reason');
    else if (date === '') focusField(form.current, 'date');
    else onKeep(choice, { reason: reason.trim(), date });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event)) {
      if (event.key === 'Enter') event.preventDefault();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };
  const missing = (is: boolean, sentence: string) =>
    tried && is ? { children: sentence, className: styles.missing } : null;
  return (
    <form ref={form} className={styles.root} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      {question && (
        <Field
          label={words.asks(question)}
          required
          validationMessage={missing(choice === null, words.choiceMissing)}
        >
          <RadioGroup
            name="choice"
            value={choice ?? ''}
            onChange={(_event, { value }) => setChoice(choices.find((own) => own === value) ?? null)}
          >
            {choices.map((own) => (
              <Radio key={own} value={own} label={words.choice(own)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field
        label={words.reason}
        required
        hint={words.reasonHint}
        validationMessage={missing(reason.trim() === '', words.reasonMissing)}
      >
        <Input
          name="reason"
          className={styles.input}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <Field label={words.date} required validationMessage={missing(date === '', words.dateMissing)}>
        <Input
          name="date"
          type="date"
          className={styles.input}
          value={date}
          onChange={(_event, { value }) => setDate(value)}
        />
      </Field>
      <p className={`${styles.text} ${shared.quiet}`}>{words.keptUntil(choice)}</p>
      <div className={shared.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {words.keep}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
