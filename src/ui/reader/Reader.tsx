import { useRecalling } from '../common/use-recalling.ts';
import { EdgeEvidence } from './EdgeEvidence.tsx';
import { NodeReader } from './NodeReader.tsx';
import './reader.css';
import './paragraph.css';
import './evidence.css';
import './facts.css';
import { Welcome } from './Welcome.tsx';

/** The right-hand side: a text or gap, the evidence of a citation, or an invitation to choose. */
export function Reader() {
  const selection = useRecalling(({ view }) => view.selection);
  switch (selection.kind) {
    case 'none':
      return <Welcome />;
    case 'edge':
      return <EdgeEvidence source={selection.source} target={selection.target} />;
    case 'node':
      return <NodeReader id={selection.id} tab={selection.tab} place={selection.place} />;
  }
}
