/**
 * The page of help of a rule, out of the program's own files: no connection is needed.
 * @returns its Markdown, or null where there is no such page or it could not be loaded
 */
export async function loadHelp(rule: string): Promise<string | null> {
  if (!/^[a-z-]+$/.test(rule)) return null;
  try {
    // One chunk for all pages, loaded when the first is wanted.
    const page: { readonly default: unknown } = await import(
      /* webpackChunkName: "help", webpackMode: "lazy-once" */ `../engine/rules/${rule}/help.ja.md`
    );
    return typeof page.default === 'string' ? page.default : null;
  } catch {
    return null;
  }
}
