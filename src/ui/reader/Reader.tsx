import type { ComponentType } from 'react';
import type { Selection } from '../../state/view.ts';
import { EdgeEvidence } from './EdgeEvidence.tsx';
import { NodeReader } from './NodeReader.tsx';
import './reader.css';
import './paragraph.css';
import './evidence.css';
import './facts.css';

interface ReaderProps {
  readonly selection: Extract<Selection, { readonly kind: 'node' | 'edge' }>;
  /** The check of one of the reader's own documents. */
  readonly check: ComponentType<{ readonly id: string; readonly row: number }>;
}

/** A text or gap, or the evidence of a citation. */
export function Reader({ selection, check }: ReaderProps) {
  switch (selection.kind) {
    case 'edge':
      return <EdgeEvidence source={selection.source} target={selection.target} />;
    case 'node':
      return <NodeReader id={selection.id} tab={selection.tab} place={selection.place} check={check} />;
  }
}
