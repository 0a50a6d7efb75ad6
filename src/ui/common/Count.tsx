import { useMessages } from '../messages/use-messages.ts';

/** A figure behind a title or a name, as the interface language writes it. */
export function Count({ of }: { readonly of: number }) {
  const { locale } = useMessages();
  return <span className="count">{of.toLocaleString(locale)}</span>;
}
