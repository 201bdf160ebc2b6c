/**
 * The page of help of a rule, from beside the program.
 * @returns its Markdown, or null where there is no such page
 */
export async function loadHelp(rule: string): Promise<string | null> {
  if (!/^[a-z-]+$/.test(rule)) return null;
  try {
    // One chunk for all pages, loaded when the first is wanted.
    const page: { readonly default: unknown } = await import(
      /* webpackMode: "lazy-once" */ `../../engine/rules/${rule}/help.ja.md`
    );
    return typeof page.default === 'string' ? page.default : null;
  } catch {
    return null;
  }
}
