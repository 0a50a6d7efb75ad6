import { NodeLink } from '../common/NodeLink.tsx';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Where a fact is from, in words; a paragraph that says so is a link to it. */
export function FactSource({ source }: { readonly source: string }) {
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
  const masthead = /^masthead:(.+)$/.exec(source)?.[1];
  if (masthead) return messages.about.sources.masthead(masthead);
  const register = /^register:\s*(.+)$/s.exec(source)?.[1];
  return register ? <RegisterWords words={messages.about.sources.register(register)} /> : source;
}

/** Longer words of the register are cut here and stand in full behind a click. */
const SHORT = 72;

/** What the register says of its sources, in its own language. */
function RegisterWords({ words }: { readonly words: string }) {
  if (words.length <= SHORT) return <span lang="en">{words}</span>;
  return (
    <details className="register" lang="en">
      <summary>{words.slice(0, words.lastIndexOf(' ', SHORT))} …</summary>
      {words}
    </details>
  );
}
