/** Histogram of texts by session with a two-thumb range that sets `view.sessions`. */
export function SessionBrush() {
  return <div className="session-brush" />;
}
