import { useMessages } from '../messages/use-messages.ts';

/** Ways to the sections of a long panel, which stay in sight: ids of the sections and their names. */
export function SectionWays({ ways }: { readonly ways: readonly (readonly [id: string, name: string])[] }) {
  const { library } = useMessages();
  const go = (id: string) => {
    const section = document.getElementById(id);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className="library-ways" aria-label={library.sections}>
      {ways.map(([id, name]) => (
        <button key={id} type="button" className="inline-button" onClick={() => go(id)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
