/** The id of an option, by its place among all. */
export function optionId(listId: string, at: number): string {
  return `${listId}-${at}`;
}
