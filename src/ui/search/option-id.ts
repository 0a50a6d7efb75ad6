/** The id of an option, by its key: what refers to an id takes no spaces. */
export function optionId(listId: string, key: string): string {
  return `${listId}-option-${encodeURIComponent(key)}`;
}
