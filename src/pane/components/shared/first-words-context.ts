import { createContext, useContext } from 'react';
import { firstJa } from '../../words/first-ja.js';
import type { FirstWords } from '../../words/first-words.js';

const FirstWordsContext = createContext<FirstWords>(firstJa);

export const FirstWordsProvider = FirstWordsContext.Provider;

/** The words of what is drawn at first, in the language of Office. */
export const useFirstWords = (): FirstWords => useContext(FirstWordsContext);
