/** Who answered last, for as long as the pane is open: whoever answers again need not say it again. Kept nowhere else. */
let last = '';

export const lastInitials = (): string => last;

export function rememberInitials(by: string): void {
  last = by;
}
