/**
 * Waits until Office.js is ready.
 * @param limit milliseconds after which waiting ends: the library may not have loaded, or may never answer
 * @returns whether the page runs in Excel
 */
export async function officeIsReady(limit = 10_000): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const ready = Office.onReady().then(({ host }) => String(host) === 'Excel');
  const answer = await Promise.race([ready, tooLate]);
  clearTimeout(timer);
  return answer;
}
