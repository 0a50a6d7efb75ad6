import { useRecalling } from '../common/use-recalling.ts';
import { EdgeEvidence } from './EdgeEvidence.tsx';
import { NodeReader } from './NodeReader.tsx';
import './reader.css';
import './paragraph.css';
import './evidence.css';
import './facts.css';

/** The right-hand side: a text or gap, or the evidence of a citation; nothing while nothing is chosen. */
export function Reader() {
  const selection = useRecalling(({ view }) => view.selection);
  switch (selection.kind) {
    case 'none':
      return null;
    case 'edge':
      return <EdgeEvidence source={selection.source} target={selection.target} />;
    case 'node':
      return <NodeReader id={selection.id} tab={selection.tab} place={selection.place} />;
  }
}
