/** Where one version of the page, in one folder of a server, keeps what it needs without a network. */
export interface Shelves {
  /** The page and its own files. */
  readonly page: string;
  /** The corpus's index, and what was read of it. */
  readonly corpus: string;
}

const NAME = /^recalling (?<kind>page|corpus) \S+ (?<scope>.+)$/;

/** Names of the shelves of a version; other folders of the same server have others. */
export function shelvesOf(scope: string, version: string): Shelves {
  return { page: `recalling page ${version} ${scope}`, corpus: `recalling corpus ${version} ${scope}` };
}

/** Shelves of this folder's other versions, of one kind, oldest first as the browser lists them. */
export function otherShelves(
  names: readonly string[],
  scope: string,
  kind: keyof Shelves,
  own: Shelves,
): readonly string[] {
  return names.filter((name) => {
    const groups = NAME.exec(name)?.groups;
    return groups?.['kind'] === kind && groups['scope'] === scope && name !== own[kind];
  });
}

/**
 * Shelves that nobody needs any more: of the pages the one before is left, because a window may still be open that
 * fetches more of its code.
 */
export function oldShelves(names: readonly string[], scope: string, own: Shelves): readonly string[] {
  return [
    ...otherShelves(names, scope, 'corpus', own),
    ...otherShelves(names, scope, 'page', own).slice(0, -1),
  ];
}
