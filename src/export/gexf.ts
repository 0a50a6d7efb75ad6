import type { CorpusExporter } from './exporter.ts';
import { EDGE_COLUMNS, graphRows, NODE_COLUMNS, type GraphColumn, type GraphRow } from './graph-rows.ts';
import { CREATOR, provenance } from './provenance.ts';
import { writeXml } from './write-xml.ts';
import { element, mixed, type XmlElement } from './xml-element.ts';

/** The citation graph in GEXF 1.3, which Gephi opens. */
export const gexf: CorpusExporter = {
  of: 'corpus',
  id: 'gexf',
  mediaType: 'application/gexf+xml',
  ending: 'gexf',
  write: (index, language) => {
    const { nodes, edges } = graphRows(index, language);
    const graph = element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
      attributes('node', NODE_COLUMNS),
      attributes('edge', EDGE_COLUMNS),
      element(
        'nodes',
        {},
        nodes.map(({ id, row }) =>
          element('node', { id, label: String(row['label']) }, values(row, NODE_COLUMNS)),
        ),
      ),
      element(
        'edges',
        {},
        edges.map(({ source, target, row }, count) =>
          element('edge', { id: String(count), source, target }, values(row, EDGE_COLUMNS)),
        ),
      ),
    ]);
    const meta = element('meta', {}, [
      mixed('creator', {}, [CREATOR]),
      mixed('description', {}, [provenance(index)]),
    ]);
    return writeXml(element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [meta, graph]));
  },
};

function attributes(of: 'node' | 'edge', columns: readonly GraphColumn[]): XmlElement {
  const known = columns.map(({ name, type }) => element('attribute', { id: name, title: name, type }));
  return element('attributes', { class: of, mode: 'static' }, known);
}

function values(row: GraphRow, columns: readonly GraphColumn[]): XmlElement[] {
  const known = columns.flatMap(({ name }) => {
    const value = row[name] ?? null;
    return value === null ? [] : [element('attvalue', { for: name, value: String(value) })];
  });
  return known.length === 0 ? [] : [element('attvalues', {}, known)];
}
