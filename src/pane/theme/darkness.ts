/**
 * Whether a background is dark, by its relative luminance.
 * @param colour `#rrggbb`, as Office gives the colours of its theme
 * @returns null where it is no such colour
 */
export function isDarkColour(colour: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5;
}
