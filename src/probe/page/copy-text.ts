/**
 * Copies what a field holds. The text is selected, so that a person can copy it where the page may not.
 * @returns whether it was copied
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // A web view may forbid the newer way and have the older one.
    return document.execCommand('copy');
  }
}
