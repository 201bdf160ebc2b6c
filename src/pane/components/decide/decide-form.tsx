import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
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
import { composes } from '../shared/composes.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';
import { AnsweredFields, fieldMissing, focusField } from './answered-fields.js';

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
  text: { margin: 0 },
  // Fluent's own red is too dark for the dark theme (WCAG 1.4.3).
  missing: { color: tokens.colorStatusDangerForeground3 },
});

const CHOICES: Readonly<Record<'direction' | 'verdict', readonly Choice[]>> = {
  direction: ['lower', 'higher', 'aside'],
  verdict: [...OFFICIAL_VERDICTS, 'aside'],
};

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
  const [answered, setAnswered] = useState<Answered>(() => ({ reason: '', date: isoDate(new Date()) }));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    focusField(form.current);
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const missing = fieldMissing(answered);
    if (choice === null) focusField(form.current, 'choice');
    else if (missing !== null) focusField(form.current, missing);
    else onKeep(choice, { ...answered, reason: answered.reason.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event)) {
      if (event.key === 'Enter') event.preventDefault();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <form ref={form} className={styles.root} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      {question && (
        <Field
          label={words.asks(question)}
          required
          validationMessage={
            tried && choice === null ? { children: words.choiceMissing, className: styles.missing } : null
          }
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
      <AnsweredFields answered={answered} onChange={setAnswered} tried={tried} />
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
