import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { type Answered, isoDate, type MeasureRule } from '../../../engine/index.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { AnsweredFields, fieldMissing, focusField } from '../decide/answered-fields.js';
import { composes } from '../shared/composes.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

const RULES: readonly MeasureRule[] = ['all', 'majority'];

interface Props {
  /** The rule in force, whoever chose it. */
  readonly measureRule: MeasureRule;
  readonly busy: boolean;
  readonly onKeep: (measureRule: MeasureRule, answered: Answered) => void;
}

/** How the 施策 of the workbook are decided; another way than the one in force is kept with a reason and a date. */
export function MeasureRuleForm({ measureRule, busy, onKeep }: Props): ReactElement {
  const { language } = useWords();
  const words = DECIDE_WORDS[language];
  const shared = useSharedStyles();
  const [chosen, setChosen] = useState<MeasureRule | null>(null);
  const [answered, setAnswered] = useState<Answered>(() => ({ reason: '', date: isoDate(new Date()) }));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const other = chosen === measureRule ? null : chosen;
  const leave = () => {
    setChosen(null);
    setTried(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || other === null) return;
    setTried(true);
    const missing = fieldMissing(answered);
    if (missing !== null) {
      focusField(form.current, missing);
      return;
    }
    onKeep(other, { ...answered, reason: answered.reason.trim() });
    leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && composes(event)) event.preventDefault();
  };
  return (
    <form ref={form} className={shared.card} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <Field label={words.measureRule}>
        <RadioGroup
          name="measure-rule"
          value={chosen ?? measureRule}
          onChange={(_event, { value }) => setChosen(RULES.find((rule) => rule === value) ?? null)}
        >
          {RULES.map((rule) => (
            <Radio key={rule} value={rule} label={words.measureRules[rule]} />
          ))}
        </RadioGroup>
      </Field>
      {other !== null && (
        <>
          <AnsweredFields answered={answered} onChange={setAnswered} tried={tried} />
          <div className={shared.row}>
            <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
              {words.keep}
            </Button>
            <Button size="small" onClick={leave}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
