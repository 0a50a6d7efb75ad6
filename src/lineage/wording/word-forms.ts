/**
 * Particles that Arabic writes together with the word behind them: and, the, by, for, like, so, and several at once.
 * L. S. Larkey, L. Ballesteros, M. E. Connell, "Light stemming for Arabic information retrieval" (2007), without suffixes.
 */
const PARTICLES = ['و', 'ف', 'ب', 'ل', 'ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ول', 'ولل', 'وب', 'وبال'];
const LONGEST_FIRST = PARTICLES.toSorted((a, b) => b.length - a.length);
const ARABIC = /^\p{Script=Arabic}+$/u;
/** What is left of a word when a particle is taken off; less would be another word. */
const SHORTEST_STEM = 3;

/** The forms in which a folded word may stand in a text; itself first, and alone where its script writes words apart. */
export function wordForms(word: string): readonly string[] {
  if (!ARABIC.test(word)) return [word];
  const particle = LONGEST_FIRST.find(
    (each) => word.startsWith(each) && word.length - each.length >= SHORTEST_STEM,
  );
  const stems = particle === undefined ? [word] : [word, word.slice(particle.length)];
  return [...new Set(stems.flatMap((stem) => [stem, ...PARTICLES.map((each) => each + stem)]))];
}
