/** Longer texts are a row's comment: its reading lies in the sheet. */
const LONGEST = 60;

/** A text cut to what a line of the pane can hold. */
export const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
