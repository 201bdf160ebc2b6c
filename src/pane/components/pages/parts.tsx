import { type ComponentProps, type ReactElement, useEffect, useState } from 'react';
import { useLazyPart } from '../shared/lazy-part.js';
import { useWords } from '../shared/words-context.js';
import type { AnswersPage } from './answers-page.js';
import type { HelpPage } from './help-page.js';
import type { ReadingPage } from './reading/reading-page.js';
import type { SurveyPage } from './survey-page.js';
import type { TidyPage } from './tidy-page.js';

/** Pages that open in the place of the views, each loaded when it is first opened. */

const answers = () => import(/* webpackChunkName: "answers" */ './answers-page.js');
const help = () => import(/* webpackChunkName: "help-page" */ './help-page.js');
const tidy = () => import(/* webpackChunkName: "tidy" */ './tidy-page.js');
const reading = () => import(/* webpackChunkName: "reading" */ './reading/reading-page.js');
const survey = () => import(/* webpackChunkName: "survey" */ './survey-page.js');

/** In the place of a page that is not there yet, or can't be loaded. */
function Missing({ is }: { readonly is: 'loading' | 'missing' }): ReactElement {
  const words = useWords();
  return <p role="status">{words.part[is]}</p>;
}

/** Everything people have answered in the workbook. */
export function AnswersPart(props: ComponentProps<typeof AnswersPage>): ReactElement {
  const part = useLazyPart(answers);
  return typeof part === 'string' ? <Missing is={part} /> : <part.AnswersPage {...props} />;
}

/** A rule's page of help. */
export function HelpPart(props: ComponentProps<typeof HelpPage>): ReactElement {
  const part = useLazyPart(help);
  return typeof part === 'string' ? <Missing is={part} /> : <part.HelpPage {...props} />;
}

/** How the table is read. */
export function ReadingPart(props: ComponentProps<typeof ReadingPage>): ReactElement {
  const part = useLazyPart(reading);
  return typeof part === 'string' ? <Missing is={part} /> : <part.ReadingPage {...props} />;
}

/** The check of all sheets. */
export function SurveyPart(props: ComponentProps<typeof SurveyPage>): ReactElement {
  const part = useLazyPart(survey);
  return typeof part === 'string' ? <Missing is={part} /> : <part.SurveyPage {...props} />;
}

/** What 表を整える would do; the keyboard goes back to where it was asked for, where that is still there. */
export function TidyPart(props: ComponentProps<typeof TidyPage>): ReactElement {
  const part = useLazyPart(tidy);
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    },
    [opener],
  );
  return typeof part === 'string' ? <Missing is={part} /> : <part.TidyPage {...props} />;
}
