import { createContext, useContext } from 'react';
import { ja } from '../../words/ja.js';
import type { PaneWords } from '../../words/words.js';

const WordsContext = createContext<PaneWords>(ja);

export const WordsProvider = WordsContext.Provider;

/** The pane's words in the language of Office. */
export const useWords = (): PaneWords => useContext(WordsContext);
