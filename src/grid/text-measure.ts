/** Gives a function that measures text in a font; pieces met before are remembered. */
export function textMeasure(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const width = context ? context.measureText(text).width : text.length * 14;
    if (known.size < 20_000) known.set(text, width);
    return width;
  };
}
