import { useMessages } from '../messages/use-messages.ts';

/** Where words stand, in the same form or nearly so. */
export function Wording({ words }: { readonly words: string }) {
  const messages = useMessages();
  return (
    <article>
      <h2 className="reader-title" tabIndex={-1}>
        {messages.wording.title(words)}
      </h2>
    </article>
  );
}
