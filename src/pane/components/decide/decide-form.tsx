import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { type Answered, type Choice, OFFICIAL_VERDICTS, type Question } from '../../../engine/index.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';
import { KeepOrCancel } from './keep-or-cancel.js';
import { focusField, useAnswered } from './use-answered.js';

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

const CHOICES: Readonly<Record<Question, readonly Choice[]>> = {
  direction: ['lower', 'higher', 'aside'],
  verdict: [...OFFICIAL_VERDICTS, 'aside'],
  yearEnd: ['yearEnd', 'aside'],
  same: ['same', 'aside'],
};

interface Props {
  /** Null where there is nothing to choose: it is put aside. */
  readonly question: Question | null;
  readonly busy: boolean;
  readonly onKeep: (choice: Choice, answered: Answered) => void;
  readonly onCancel: () => void;
}

/** What is chosen at first: of the year's end the button says the answer already. */
const chosenAtFirst = (question: Question | null): Choice | null =>
  question === null ? 'aside' : question === 'yearEnd' ? question : null;

/** Takes a person's answer to a question, or puts its finding aside; each with a reason and a date. */
export function DecideForm({ question, busy, onKeep, onCancel }: Props): ReactElement {
  const { language } = useWords();
  const words = DECIDE_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const choices = question ? CHOICES[question] : [];
  const [choice, setChoice] = useState<Choice | null>(chosenAtFirst(question));
  const { form, fields, tried, onSubmit, onKeyDown } = useAnswered({
    busy,
    missing: choice === null ? 'choice' : null,
    onKeep: (answered) => choice !== null && onKeep(choice, answered),
    onCancel,
  });
  useEffect(() => {
    focusField(form.current);
  }, [form]);
  return (
    <form ref={form} className={styles.root} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
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
      {fields}
      <p className={`${styles.text} ${shared.quiet}`}>{words.keptUntil(choice)}</p>
      <KeepOrCancel busy={busy} onCancel={onCancel} />
    </form>
  );
}
