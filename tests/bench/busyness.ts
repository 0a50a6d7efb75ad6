import { availableParallelism, loadavg } from 'node:os';

/** Watches how busy the machine is while something is measured; a look now and then, the last of them says most. */
export function busyness() {
  const looks: number[] = [];
  return {
    look: () => void looks.push(loadavg()[0] ?? Number.NaN),
    /** How many were at work at once, in words; nothing is known on machines that do not count it. */
    words: (): string => {
      const [least, most] = [Math.min(...looks), Math.max(...looks)];
      const processors = availableParallelism();
      if (!(most > 0)) return 'How busy the machine was is not known.';
      const advice = most > processors * 1.5 ? "; read the times as multiples of the empty page's" : '';
      return `Load ${least.toFixed(1)} to ${most.toFixed(1)} on ${processors} processors${advice}.`;
    },
  };
}
