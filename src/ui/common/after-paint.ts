/**
 * Does something when a frame has shown what has been drawn by now; in a page that nobody sees, when somebody does.
 * @returns what calls it off
 */
export function afterPaint(act: () => void): () => void {
  let painted: ReturnType<typeof setTimeout> | undefined;
  // A frame is painted after its callbacks, and before the next task.
  const frame = requestAnimationFrame(() => {
    painted = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(painted);
  };
}
