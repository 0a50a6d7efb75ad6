import type { CorpusExporter } from './exporter.ts';
import { EDGE_COLUMNS, graphRows, NODE_COLUMNS, type GraphColumn, type GraphRow } from './graph-rows.ts';
import { CREATOR, provenance } from './provenance.ts';
import { writeXml } from './write-xml.ts';
import { element, mixed, type XmlElement } from './xml-element.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const TYPES: Readonly<Record<GraphColumn['type'], string>> = {
  string: 'string',
  integer: 'int',
  boolean: 'boolean',
};

/** The citation graph in GraphML 1.0, which Gephi, yEd, igraph and NetworkX read. */
export const graphml: CorpusExporter = {
  of: 'corpus',
  id: 'graphml',
  mediaType: 'application/graphml+xml',
  ending: 'graphml',
  write: (index, language) => {
    const { nodes, edges } = graphRows(index, language);
    const graph = element('graph', { id: 'citations', edgedefault: 'directed' }, [
      ...nodes.map(({ id, row }) => element('node', { id }, data('node', row, NODE_COLUMNS))),
      ...edges.map(({ source, target, row }, count) =>
        element('edge', { id: `e${count}`, source, target }, data('edge', row, EDGE_COLUMNS)),
      ),
    ]);
    const keys = [...keysOf('node', NODE_COLUMNS), ...keysOf('edge', EDGE_COLUMNS)];
    const made = mixed('desc', {}, [`${CREATOR}. ${provenance(index)}`]);
    return writeXml(element('graphml', { xmlns: NAMESPACE }, [made, ...keys, graph]));
  },
};

function keysOf(of: 'node' | 'edge', columns: readonly GraphColumn[]): XmlElement[] {
  return columns.map(({ name, type }) =>
    element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] }),
  );
}

function data(of: 'node' | 'edge', row: GraphRow, columns: readonly GraphColumn[]): XmlElement[] {
  return columns.flatMap(({ name }) => {
    const value = row[name] ?? null;
    return value === null ? [] : [mixed('data', { key: `${of}-${name}` }, [String(value)])];
  });
}
