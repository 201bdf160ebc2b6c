/** The form's own notation of actual and target, of whole numbers or with a point: `133(121)`. Nearly every cell of a form holds it. */
const USUAL = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,4})?\((?:0|[1-9]\d{0,8})(?:\.\d{1,4})?\)$/;

/** True for a text in the form's own notation. */
export const isUsualFigure = (text: string): boolean => USUAL.test(text);

/** The two numbers of a cell in the form's own notation, as written and in their order, or null for any other text. */
export function usualFigure(text: string): readonly [string, string] | null {
  if (!isUsualFigure(text)) return null;
  const bracket = text.indexOf('(');
  return [text.slice(0, bracket), text.slice(bracket + 1, -1)];
}
