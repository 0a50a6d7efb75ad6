/**
 * Asks one question at a time: while one is under way the latest of those that came waits, and the others are never asked.
 * Questions do not reject.
 */
export function latestQuestion(): (question: () => Promise<void>) => void {
  let waiting: (() => Promise<void>) | null = null;
  let underWay = false;
  const go = async (): Promise<void> => {
    underWay = true;
    while (waiting) {
      const question: () => Promise<void> = waiting;
      waiting = null;
      // oxlint-disable-next-line no-await-in-loop
      await question();
    }
    underWay = false;
  };
  return (question) => {
    waiting = question;
    if (!underWay) void go();
  };
}
