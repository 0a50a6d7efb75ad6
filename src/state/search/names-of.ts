import type { Corpus } from '../selectors/corpus.ts';
import type { Names } from './search-calls.ts';

/** What the texts and agenda items of a corpus are found by. */
export function namesOf({ index }: Corpus): Names {
  const titles = index.nodes.id.map(() => new Set<string>());
  index.facts.node.forEach((node, row) => {
    if (index.facts.name[row] === 'title') titles[node]?.add(index.facts.value[row] ?? '');
  });
  return {
    ids: index.nodes.id,
    titles: titles.map((each) => [...each].join('\n')),
    threads: index.threads.map(({ id }) => id),
    items: index.threads.map(({ titles: names, items }) => {
      const all = [
        ...Object.values(names),
        ...items.flatMap(({ title, number }) => [title ?? '', number ?? '']),
      ];
      return [...new Set(all)].join('\n');
    }),
  };
}
