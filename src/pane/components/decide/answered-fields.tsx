import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answered } from '../../../engine/index.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
  // Fluent's own red is too dark for the dark theme (WCAG 1.4.3).
  missing: { color: tokens.colorStatusDangerForeground3 },
});

/** Goes to the field of a name, or the first of all. */
export function focusField(form: HTMLFormElement | null, name?: string): void {
  const field = form?.querySelector(name === undefined ? 'input' : `input[name="${name}"]`);
  if (field instanceof HTMLInputElement) field.focus();
}

/** The name of the first field that is still to be filled; null where all are. */
export function fieldMissing({ reason, date }: Answered): string | null {
  if (reason.trim() === '') return 'reason';
  return date === '' ? 'date' : null;
}

interface Props {
  readonly answered: Answered;
  readonly onChange: (answered: Answered) => void;
  /** True once somebody tried to keep it: what is missing is said then. */
  readonly tried: boolean;
}

/** Why and when a person answers. */
export function AnsweredFields({ answered, onChange, tried }: Props): ReactElement {
  const words = DECIDE_WORDS[useWords().language];
  const styles = useStyles();
  const missing = (is: boolean, sentence: string) =>
    tried && is ? { children: sentence, className: styles.missing } : null;
  return (
    <>
      <Field
        label={words.reason}
        required
        hint={words.reasonHint}
        validationMessage={missing(answered.reason.trim() === '', words.reasonMissing)}
      >
        <Input
          name="reason"
          className={styles.input}
          value={answered.reason}
          onChange={(_event, { value }) => onChange({ ...answered, reason: value })}
        />
      </Field>
      <Field label={words.date} required validationMessage={missing(answered.date === '', words.dateMissing)}>
        <Input
          name="date"
          type="date"
          className={styles.input}
          value={answered.date}
          onChange={(_event, { value }) => onChange({ ...answered, date: value })}
        />
      </Field>
    </>
  );
}
