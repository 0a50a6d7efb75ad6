/** What the work gives, or `late` when it takes longer; the work is not stopped by it. */
export function withinTime<T>(work: Promise<T>, seconds: number): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000, 'late');
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
