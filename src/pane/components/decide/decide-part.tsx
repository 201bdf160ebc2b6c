import type { ComponentProps, ReactElement } from 'react';
import { preload, useLazyPart } from '../shared/lazy-part.js';
import { useWords } from '../shared/words-context.js';
import type { AsideForm } from './aside-form.js';
import type { DecideForm as Form } from './decide-form.js';

// Its fields weigh more than the rest of a finding: they come when somebody answers.
const load = () => import(/* webpackChunkName: "decide" */ './decide-form.js');

/** Loads the form while its button is only in sight: a press then opens it at once. */
export const preloadDecideForm = (): void => preload(load);

/** The form that takes an answer, loaded when it is first opened. */
export function DecidePart(props: ComponentProps<typeof Form>): ReactElement {
  const words = useWords();
  const part = useLazyPart(load);
  if (typeof part === 'string') return <p role="status">{words.part[part]}</p>;
  return <part.DecideForm {...props} />;
}

const loadAside = () => import(/* webpackChunkName: "decide" */ './aside-form.js');

/** The form that sets the findings of a rule aside together, loaded likewise. */
export function AsidePart(props: ComponentProps<typeof AsideForm>): ReactElement {
  const words = useWords();
  const part = useLazyPart(loadAside);
  if (typeof part === 'string') return <p role="status">{words.part[part]}</p>;
  return <part.AsideForm {...props} />;
}
