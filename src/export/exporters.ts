import { akomaNtoso } from './akoma-ntoso.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { documentJson } from './document-json.ts';
import type { Exporter } from './exporter.ts';
import { gexf } from './gexf.ts';
import { graphJson } from './graph-json.ts';
import { graphml } from './graphml.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { nodesCsv } from './nodes-csv.ts';
import { ris } from './ris.ts';
import { unStyle } from './un-style.ts';

/** Every form in which something leaves. */
export const EXPORTERS: readonly Exporter[] = [
  akomaNtoso,
  documentJson,
  unStyle,
  bibtex,
  ris,
  cslJson,
  gexf,
  graphml,
  graphJson,
  nodesCsv,
  mentionsCsv,
];
