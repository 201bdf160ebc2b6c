import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useRef,
  useState,
} from 'react';
import { type Answered, isoDate } from '../../../engine/index.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { composes } from '../shared/composes.js';
import { useWords } from '../shared/words-context.js';
import { lastInitials, rememberInitials } from './last-initials.js';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
  // Fluent's own red is too dark for the dark theme (WCAG 1.4.3).
  missing: { color: tokens.colorStatusDangerForeground3 },
});

/** Initials, or a short name; nobody needs more to tell who answered. */
const MOST_INITIALS = 10;

/** Goes to the field of a name, or the first of all. */
export function focusField(form: HTMLFormElement | null, name?: string): void {
  const field = form?.querySelector(name === undefined ? 'input' : `input[name="${name}"]`);
  if (field instanceof HTMLInputElement) field.focus();
}

/** Goes back to what was chosen, once the fields that had the keyboard are gone. */
export function focusChoice(form: HTMLFormElement | null): void {
  const choice = form?.querySelector('select, input:checked');
  if (choice instanceof HTMLElement) choice.focus();
}

/** The name of the first field that is still to be filled; null where all are. */
function fieldMissing({ reason, date }: Answered): string | null {
  if (reason.trim() === '') return 'reason';
  return date === '' ? 'date' : null;
}

/** What a form needs that takes a reason and a date. */
export interface AnsweredForm {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Why and when a person answers, and who. */
  readonly fields: ReactElement;
  /** True once somebody tried to keep the answer: what is missing is said then. */
  readonly tried: boolean;
  /** Begins anew. */
  readonly reset: () => void;
  readonly onSubmit: (event: FormEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Options {
  readonly busy: boolean;
  /** What stands for the reason at first. */
  readonly reason?: string;
  /** The name of another field of the form that is still to be filled. */
  readonly missing?: string | null;
  readonly onKeep: (answered: Answered) => void;
  /** What Esc does; nothing where it is left out. */
  readonly onCancel?: () => void;
}

/** A form that takes a person's reason and date, and initials where they are given; what is missing is told, and the keyboard goes there. */
export function useAnswered({ busy, reason = '', missing = null, onKeep, onCancel }: Options): AnsweredForm {
  const words = DECIDE_WORDS[useWords().language];
  const styles = useStyles();
  const [answered, setAnswered] = useState<Answered>(() => ({ reason, date: isoDate(new Date()) }));
  const [by, setBy] = useState(lastInitials);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const say = (is: boolean, sentence: string) =>
    tried && is ? { children: sentence, className: styles.missing } : null;
  const keep = () => {
    const own = { ...answered, reason: answered.reason.trim() };
    rememberInitials(by.trim());
    onKeep(by.trim() === '' ? own : { ...own, by: by.trim() });
  };
  return {
    form,
    tried,
    reset: () => setTried(false),
    onSubmit: (event) => {
      event.preventDefault();
      if (busy) return;
      setTried(true);
      const first = missing ?? fieldMissing(answered);
      if (first !== null) focusField(form.current, first);
      else keep();
    },
    onKeyDown: (event) => {
      if (composes(event)) {
        if (event.key === 'Enter') event.preventDefault();
      } else if (event.key === 'Escape' && onCancel) {
        event.stopPropagation();
        onCancel();
      }
    },
    fields: (
      <>
        <Field
          label={words.reason}
          required
          hint={words.reasonHint}
          validationMessage={say(answered.reason.trim() === '', words.reasonMissing)}
        >
          <Input
            name="reason"
            className={styles.input}
            value={answered.reason}
            onChange={(_event, { value }) => setAnswered({ ...answered, reason: value })}
          />
        </Field>
        <Field label={words.date} required validationMessage={say(answered.date === '', words.dateMissing)}>
          <Input
            name="date"
            type="date"
            className={styles.input}
            value={answered.date}
            onChange={(_event, { value }) => setAnswered({ ...answered, date: value })}
          />
        </Field>
        <Field label={words.by}>
          <Input
            name="by"
            className={styles.input}
            maxLength={MOST_INITIALS}
            autoComplete="off"
            value={by}
            onChange={(_event, { value }) => setBy(value)}
          />
        </Field>
      </>
    ),
  };
}
