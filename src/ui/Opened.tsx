import { lazy } from 'react';
import type { Selection } from '../state/view.ts';

/** Fetches the code of the reader of texts, which nearly everybody needs. */
export const importReader = () => import('./reader/Reader.tsx');
const Reader = lazy(async () => ({ default: (await importReader()).Reader }));
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
      return <Reader selection={selection} check={DraftCheck} />;
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
