import { cardOf } from '../graph/document-card.ts';
import { joinCitations, type JoinedCitations } from '../graph/join-citations.ts';
import { cellAt } from '../model/cell-at.ts';
import type { CorpusIndex } from '../model/published-corpus.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { chronology } from './chronology.ts';
import { extendBackbone } from './extend-backbone.ts';
import { joinThreads, type JoinedThreads } from './join-threads.ts';
import { adoptedLists, consecutive, succession, type Succession } from './succession.ts';

export interface JoinedDocuments {
  /** As a published index, except that the paths of the documents that joined lead nowhere. */
  readonly index: CorpusIndex;
  /** The documents that joined, in the order of their rows, which follow the published ones. */
  readonly documents: readonly RecallingDocument[];
}

/**
 * A reader's own documents beside a published corpus, as if they had been in it: nodes, citations, facts, threads,
 * succession, backbone and ledger. All published rows keep their numbers. The published texts are not needed; what only
 * they could tell (what each of them recalls under one verb, who else gives a date) stays as it was worked out then.
 * Without documents the index itself comes back.
 */
export function joinDocuments(index: CorpusIndex, documents: readonly RecallingDocument[]): JoinedDocuments {
  if (documents.length === 0) return { index, documents };
  const byCard = new Map(documents.map((document) => [cardOf(document), document]));
  const joined = joinCitations(index, [...byCard.keys()]);
  const threads = joinThreads(index, joined);
  const { edges, mentions } = joinEdges(index, joined);
  const { shelf } = joined.own;
  const { facts } = index;
  const joinedIndex: CorpusIndex = {
    ...index,
    nodes: joinNodes(joined, threads),
    documents: {
      node: [...index.documents.node, ...shelf.map(({ card }) => nodeOf(card.id, joined))],
      language: [...index.documents.language, ...shelf.map(({ card }) => card.language)],
      path: [...index.documents.path, ...shelf.map((_, row) => `documents/yours-${row + 1}.json`)],
      file: [...index.documents.file, ...shelf.map(({ card }) => card.file)],
    },
    edges: {
      ...edges,
      backbone: extendBackbone(
        joined.nodes.length,
        edges.source.map((source, edge) => [source, cellAt(edges.target, edge)]),
        index.edges.backbone,
      ),
    },
    mentions,
    succession: joinSuccession(index, joined, threads),
    threads: [...threads.threads],
    facts: {
      node: [...facts.node, ...joined.facts.map(({ node }) => node)],
      name: [...facts.name, ...joined.facts.map(({ name }) => name)],
      value: [...facts.value, ...joined.facts.map(({ value }) => value)],
      language: [...facts.language, ...joined.facts.map(({ language }) => language)],
      source: [...facts.source, ...joined.facts.map(({ source }) => source)],
      inferred: [...facts.inferred, ...joined.facts.map(({ inferred }) => inferred)],
    },
    ledger: [...joined.ledger],
  };
  return { index: joinedIndex, documents: shelf.flatMap(({ card }) => byCard.get(card) ?? []) };
}

function nodeOf(id: string, { own, rows }: JoinedCitations): number {
  return cellAt(
    rows,
    own.nodes.findIndex((node) => node.id === id),
  );
}

function joinNodes({ nodes, dates }: JoinedCitations, { places }: JoinedThreads): CorpusIndex['nodes'] {
  return {
    id: nodes.map(({ id }) => id),
    kind: nodes.map(({ kind }) => kind),
    date: [...dates],
    session: nodes.map(({ session }) => session),
    thread: nodes.map((_, node) => places.get(node)?.thread ?? null),
    track: nodes.map((_, node) => places.get(node)?.track ?? null),
  };
}

function joinEdges(index: CorpusIndex, joined: JoinedCitations) {
  const source = [...index.edges.source];
  const target = [...index.edges.target];
  const pair = (from: number, to: number) => `${from} ${to}`;
  const citing = new Set(joined.edges.map((edge) => edge.source));
  const rows = new Map<string, number>();
  source.forEach((from, row) => {
    if (citing.has(from)) rows.set(pair(from, cellAt(target, row)), row);
  });
  const added: {
    readonly edge: number;
    readonly cited: JoinedCitations['edges'][number]['mentions'][number];
  }[] = [];
  for (const edge of joined.edges) {
    let row = rows.get(pair(edge.source, edge.target));
    if (row === undefined) {
      row = source.push(edge.source) - 1;
      target.push(edge.target);
    }
    for (const cited of edge.mentions) added.push({ edge: row, cited });
  }
  const { mentions } = index;
  const all: CorpusIndex['mentions'] = {
    edge: [...mentions.edge, ...added.map(({ edge }) => edge)],
    document: [...mentions.document, ...added.map(({ cited }) => cited.document)],
    place: [...mentions.place, ...added.map(({ cited }) => cited.mention.place)],
    act: [...mentions.act, ...added.map(({ cited }) => cited.mention.act)],
    verb: [...mentions.verb, ...added.map(({ cited }) => cited.mention.verb?.text ?? null)],
    status: [...mentions.status, ...added.map(({ cited }) => cited.mention.citation.status)],
  };
  return { edges: { source, target }, mentions: all };
}

/** The published steps and those that the documents' recall lists show; what both lead through is left out. */
function joinSuccession(
  { succession: published }: CorpusIndex,
  joined: JoinedCitations,
  { places }: JoinedThreads,
): CorpusIndex['succession'] {
  const steps = new Map<string, Succession>();
  const known = published.source.map((source, row) => ({
    source,
    target: cellAt(published.target, row),
    document: cellAt(published.document, row),
    place: cellAt(published.place, row),
  }));
  const lists = adoptedLists(joined.lists, joined.nodes);
  for (const step of [...known, ...succession(lists, places, chronology(joined))]) {
    const pair = `${step.source} ${step.target}`;
    if (!steps.has(pair)) steps.set(pair, step);
  }
  const kept = consecutive([...steps.values()]);
  return {
    source: kept.map(({ source }) => source),
    target: kept.map(({ target }) => target),
    document: kept.map(({ document }) => document),
    place: kept.map(({ place }) => place),
  };
}
