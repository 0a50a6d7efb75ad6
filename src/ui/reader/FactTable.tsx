import type { FactName } from '../../model/published-corpus.ts';
import { FACT_NAMES } from '../../model/published-corpus.ts';
import { factsOf, type Fact } from '../../state/selectors/facts-of.ts';
import { formatVote } from '../common/format-vote.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import type { Messages } from '../messages/types.ts';
import { useMessages } from '../messages/use-messages.ts';
import { FactSource } from './FactSource.tsx';

/** Every fact of a text with every source that gives it; different values of one name stand beside each other. */
export function FactTable({ id }: { readonly id: string }) {
  const messages = useMessages();
  const values = groupByValue(factsOf(useCorpus(), id));
  if (values.length === 0) return <p className="notice">{messages.about.noFacts}</p>;
  return (
    <table className="facts">
      <thead>
        <tr>
          <th scope="col">{messages.about.fact}</th>
          <th scope="col">{messages.about.value}</th>
          <th scope="col">{messages.about.source}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ fact, sources }) => (
          <tr key={`${fact.name} ${fact.value}`}>
            <th scope="row">{messages.about.factNames[fact.name]}</th>
            <td lang={fact.language ?? undefined}>
              {factWords(fact.name, fact.value, messages)}
              {fact.inferred && <span className="badge doubt">{messages.reader.inferred}</span>}
            </td>
            <td>
              <ul className="fact-sources">
                {sources.map((source) => (
                  <li key={source}>
                    <FactSource source={source} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FactValue {
  readonly fact: Fact;
  readonly sources: string[];
}

function groupByValue(facts: readonly Fact[]): FactValue[] {
  const values = new Map<string, FactValue>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.name, fact.value, fact.inferred]);
    const known = values.get(key);
    if (known) known.sources.push(fact.source);
    else values.set(key, { fact, sources: [fact.source] });
  }
  const place = (name: FactName) => FACT_NAMES.indexOf(name);
  return [...values.values()].toSorted((a, b) => place(a.fact.name) - place(b.fact.name));
}

function factWords(name: FactName, value: string, messages: Messages): string {
  if (name === 'date') return formatDate(value, messages);
  if (name === 'vote') return formatVote(value, messages);
  return name === 'session' && /^\d+$/.test(value) ? messages.session.ordinal(Number(value)) : value;
}
