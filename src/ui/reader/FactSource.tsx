import { NodeLink } from '../common/NodeLink.tsx';
import type { Fact } from '../../state/selectors/facts-of.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { registerWords } from './register-words.ts';

/** The source of a session that is read off the number of a resolution. */
export const BY_SYMBOL = 'symbol';

/** The language the register's own words are in. */
export const REGISTER_LANGUAGE = 'en';

const REGISTER = /^register:\s*(.+)$/s;

/** True for a fact's source that is a row of the register. */
export function isRegister(source: string): boolean {
  return REGISTER.test(source);
}

interface FactSourceProps {
  readonly source: string;
  /** The fact it is the source of. */
  readonly of: Pick<Fact, 'name' | 'language'>;
}

/** Where a fact is from, in words; a paragraph that says so is a link to it. */
export function FactSource({ source, of }: FactSourceProps) {
  const messages = useMessages();
  const mention = /^mention:(.+)#([^#]+)$/.exec(source);
  if (mention) {
    const [, id = '', place = ''] = mention;
    return (
      <NodeLink id={id} place={place}>
        {messages.about.sources.mention(nameOfSymbol(id, messages), place)}
      </NodeLink>
    );
  }
  if (source === BY_SYMBOL) return messages.about.sources.symbol;
  const masthead = /^masthead:(.+)$/.exec(source)?.[1];
  if (masthead) return messages.about.sources.masthead(masthead);
  const register = REGISTER.exec(source)?.[1];
  return register ? <RegisterWords words={registerWords(register, of).join('; ')} /> : source;
}

/** Longer words of the register are cut here and stand in full behind a click. */
const SHORT = 100;

/** What the register says of its sources, in its own language. */
function RegisterWords({ words }: { readonly words: string }) {
  if (words.length <= SHORT || words.lastIndexOf(' ', SHORT) < 0) {
    return (
      <span lang={REGISTER_LANGUAGE}>
        <LinkedWords words={words} />
      </span>
    );
  }
  return (
    <details className="register" lang={REGISTER_LANGUAGE}>
      <summary>{words.slice(0, words.lastIndexOf(' ', SHORT))} …</summary>
      <LinkedWords words={words} />
    </details>
  );
}

const ADDRESS = /(https:\/\/[^\s;,()"]+)/;

/** Addresses become links, opened by who wants them and never fetched by the page. */
function LinkedWords({ words }: { readonly words: string }) {
  const { page } = useMessages();
  return words.split(ADDRESS).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <a key={piece} href={piece} target="_blank" rel="noopener noreferrer">
        {piece}
        <span className="unseen"> ({page.newTab})</span>
      </a>
    ),
  );
}
