import type { FactName } from '../../model/published-corpus.ts';
import { FACT_NAMES } from '../../model/published-corpus.ts';
import type { Corpus } from '../../state/selectors/corpus.ts';
import { factsOf, type Fact } from '../../state/selectors/facts-of.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { factWords, type FactWords } from '../common/fact-words.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import type { Messages } from '../messages/types.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { BY_SYMBOL, FactSource, isRegister, REGISTER_LANGUAGE } from './FactSource.tsx';

/** Every fact of a text with every source that gives it; different values of one name stand beside each other. */
export function FactTable({ id }: { readonly id: string }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const values = groupByWords(withSession(corpus, id), messages);
  const interfaceLanguage = useInterfaceLanguage();
  const registered = values.some(({ sources }) => sources.some(isRegister));
  if (values.length === 0) return <p className="notice">{messages.about.noFacts}</p>;
  return (
    <>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{messages.about.fact}</th>
            <th scope="col">{messages.about.value}</th>
            <th scope="col">{messages.about.source}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ fact, said, sources }) => (
            <tr key={`${fact.name} ${said.language} ${said.words} ${fact.inferred}`}>
              <th scope="row">{messages.about.factNames[fact.name]}</th>
              <td>
                <InLanguage language={said.language}>{said.words}</InLanguage>
                {fact.inferred && <span className="badge doubt">{messages.reader.inferred}</span>}
              </td>
              <td>
                <ul className="fact-sources">
                  {sources.map((source) => (
                    <li key={source}>
                      <FactSource source={source} of={fact} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {registered && interfaceLanguage !== REGISTER_LANGUAGE && (
        <p className="facts-note">{messages.about.registerLanguage(REGISTER_LANGUAGE)}</p>
      )}
    </>
  );
}

/** Where no source gives the session, the number of a resolution does; {@link FactSource} says so. */
function withSession(corpus: Corpus, id: string): readonly Fact[] {
  const facts = factsOf(corpus, id);
  const session = nodeSummary(corpus, id)?.session ?? null;
  if (session === null || facts.some(({ name }) => name === 'session')) return facts;
  return [
    ...facts,
    { name: 'session', value: String(session), language: null, source: BY_SYMBOL, inferred: false },
  ];
}

interface FactValue {
  readonly fact: Fact;
  readonly said: FactWords;
  readonly sources: string[];
}

/** Facts that read alike in the interface's language are one, with all their sources. */
function groupByWords(facts: readonly Fact[], messages: Messages): FactValue[] {
  const values = new Map<string, FactValue>();
  for (const fact of facts) {
    const said = factWords(fact, messages);
    const key = JSON.stringify([fact.name, said.words, fact.inferred]);
    const known = values.get(key);
    if (known) known.sources.push(fact.source);
    else values.set(key, { fact, said, sources: [fact.source] });
  }
  const place = (name: FactName) => FACT_NAMES.indexOf(name);
  return [...values.values()].toSorted((a, b) => place(a.fact.name) - place(b.fact.name));
}
