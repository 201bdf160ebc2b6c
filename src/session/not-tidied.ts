import type { SessionFailure } from './session.js';

const SENTENCE: SessionFailure['message'] = {
  ja: '並べ直すと判定が変わってしまうため、新しいシートは作りませんでした。見出しの言葉を確かめてください。',
  en: 'Tidied, the table would be judged otherwise, so no sheet was made. Look at the words of its heads.',
};

/**
 * No sheet was made, because that could not be done without a guess. The ribbon's page makes none, and does not carry the sentence.
 * @param detail for the person who is asked for help
 * @param message where there is more to say
 */
export const notTidied = (detail: string, message = SENTENCE): SessionFailure => ({
  code: 'not-tidied',
  message,
  detail,
});
