/** What the marks of the map mean, with counts. */
export function Legend() {
  return <div className="legend" />;
}
