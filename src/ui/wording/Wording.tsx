import { paragraphsOfWords } from '../../state/sought-words.ts';
import { useMessages } from '../messages/use-messages.ts';
import { WordingForm } from './WordingForm.tsx';
import { WordingResults } from './WordingResults.tsx';
import './wording.css';

/** Longer words are told in the heading by their beginning. */
const TOLD = 90;

/** Where words stand, in the same form or nearly so; of several paragraphs each. */
export function Wording({ words }: { readonly words: string }) {
  const messages = useMessages();
  const paragraphs = paragraphsOfWords(words);
  return (
    <article className="wording">
      <header className="reader-head">
        <h2 className="reader-title" tabIndex={-1}>
          {messages.wording.title(shortened(withoutQuotes(words)))}
        </h2>
        <WordingForm key={words} words={words} />
      </header>
      {paragraphs.length === 1 ? (
        <WordingResults words={words} />
      ) : (
        paragraphs.map((paragraph, at) => (
          // The same paragraph can be given twice.
          // oxlint-disable-next-line react/no-array-index-key
          <section key={at} className="wording-paragraph">
            <h3>
              {messages.wording.paragraph(at + 1, paragraphs.length)}
              <span className="line-title">{shortened(paragraph)}</span>
            </h3>
            <WordingResults words={paragraph} several />
          </section>
        ))
      )}
    </article>
  );
}

/** The heading has quotation marks of its own. */
function withoutQuotes(words: string): string {
  const bare = words.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/gu, '');
  return /["“”„«»]/u.test(bare) || bare === '' ? words : bare;
}

function shortened(words: string): string {
  if (words.length <= TOLD) return words;
  const head = words.slice(0, TOLD);
  return `${head.slice(0, Math.max(1, head.lastIndexOf(' ')))} …`;
}
