/** An element of the page by its id. The page is ours: one that is missing is a mistake in it, and thrown as such. */
export function pageElement<E extends HTMLElement>(id: string, type: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`web.html has no <${type.name}> #${id}`);
  return element;
}
