/** Id of the element that holds a part of the text that is open. */
export function placeAnchor(place: string): string {
  return `place-${place}`;
}
