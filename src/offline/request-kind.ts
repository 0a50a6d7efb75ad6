/**
 * What somebody asks the page's folder for: the page, one of its own files, a file of the corpus, or something that is
 * none of the page's business.
 */
export type RequestKind = 'page' | 'file' | 'corpus' | 'other';

/** What is told apart by: the method and the whole address. */
interface Asked {
  readonly method: string;
  readonly url: string;
}

/**
 * @param scope address of the page's folder, with a slash at its end
 * @param files addresses of the page's own files, relative to it
 */
export function requestKind({ method, url }: Asked, scope: string, files: ReadonlySet<string>): RequestKind {
  const address = new URL(url);
  const folder = new URL(scope);
  if (method !== 'GET' || address.origin !== folder.origin) return 'other';
  if (!address.pathname.startsWith(folder.pathname)) return 'other';
  const path = address.pathname.slice(folder.pathname.length);
  if (path === '' || path === 'index.html') return 'page';
  if (path.startsWith('corpus/')) return 'corpus';
  return files.has(path) || path.startsWith('assets/') ? 'file' : 'other';
}
