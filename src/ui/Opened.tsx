import { lazy, useState } from 'react';
import type { Reader as ReaderComponent } from './reader/Reader.tsx';
import type { Selection } from '../state/view.ts';

let readerHere: typeof ReaderComponent | null = null;

/** Fetches the code of the reader of texts, which nearly everybody needs. */
export async function importReader(): Promise<typeof ReaderComponent> {
  readerHere = (await import('./reader/Reader.tsx')).Reader;
  return readerHere;
}

const LazyReader = lazy(async () => ({ default: await importReader() }));
const DraftCheck = lazy(async () => ({ default: (await import('./draft/DraftCheck.tsx')).DraftCheck }));
const Comparison = lazy(async () => ({ default: (await import('./compare/Comparison.tsx')).Comparison }));
const Wording = lazy(async () => ({ default: (await import('./wording/Wording.tsx')).Wording }));
const Routes = lazy(async () => ({ default: (await import('./routes/Routes.tsx')).Routes }));
const Thread = lazy(async () => ({ default: (await import('./thread/Thread.tsx')).Thread }));

/** What is chosen, each kind with its own code, fetched when it is first asked for. */
export function Opened({ selection }: { readonly selection: Selection }) {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'node':
    case 'edge':
      return <ReaderWhenHere selection={selection} />;
    case 'comparison':
      return <Comparison comparing={selection} />;
    case 'wording':
      return <Wording words={selection.words} />;
    case 'route':
      return <Routes routing={selection} />;
    case 'thread':
      return <Thread id={selection.id} />;
  }
}

/**
 * Where the code is here already, it is not asked for again: React shows what it waits for 300 ms later, be the wait
 * ever so short.
 */
function ReaderWhenHere({
  selection,
}: {
  readonly selection: Extract<Selection, { readonly kind: 'node' | 'edge' }>;
}) {
  const [Reader] = useState(() => readerHere ?? LazyReader);
  return <Reader selection={selection} check={DraftCheck} />;
}
