/**
 * True for an answer that is a file of the page's folder, whole; false for a page in its place: one to log in at, a proxy's,
 * or that of a server which answers every address with the page.
 */
export function isFile({ status, headers }: Response): boolean {
  return status === 200 && !/^text\/html\b/i.test(headers.get('content-type') ?? '');
}
