import type { ComponentProps, ReactElement } from 'react';
import { DECIDE_WORDS } from '../words/decide-words.js';
import type { AnswersPage as Page } from './answers-page.js';
import { useLazyPart } from './lazy-part.js';
import { useWords } from './words-context.js';

const load = () => import(/* webpackChunkName: "answers" */ './answers-page.js');

/** The list of answers, loaded when it is first opened. */
export function AnswersPart(props: ComponentProps<typeof Page>): ReactElement {
  const words = DECIDE_WORDS[useWords().language];
  const part = useLazyPart(load);
  if (typeof part === 'string') return <p role="status">{words[part]}</p>;
  return <part.AnswersPage {...props} />;
}
