import { cardOf, type DocumentCard } from '../../graph/document-card.ts';
import { joinCitations, type JoinableIndex, type JoinedCitations } from '../../graph/join-citations.ts';
import { cellAt } from '../../model/cell-at.ts';
import type { CorpusIndex, CorpusThread } from '../../model/published-corpus.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import { chronology } from '../chronology.ts';
import { extendBackbone } from '../extend-backbone.ts';
import { joinThreads, type JoinedThreads } from '../join-threads.ts';
import { adoptedLists, consecutive, succession, type Succession } from '../succession.ts';
import { changedCells } from './changed-cells.ts';
import type { IndexGrowth } from './index-growth.ts';

/**
 * What a reader's own documents make of a published index, as if they had been in it: nodes, citations, facts, threads,
 * succession, backbone and ledger. The published texts are not needed; what only they could tell (what each of them
 * recalls under one verb, who else gives a date) stays as it was worked out then. The paths of the documents lead nowhere.
 */
export function growIndexBy(index: JoinableIndex, documents: readonly RecallingDocument[]): IndexGrowth {
  const cards = documents.map(cardOf);
  const joined = joinCitations(index, cards);
  const threads = joinThreads(index, joined);
  const { shelf } = joined.own;
  const places = new Map<DocumentCard, number>(cards.map((card, at) => [card, at]));
  const order = shelf.map(({ card }) => places.get(card) ?? -1);
  return {
    nodes: newNodes(index, joined, threads),
    documents: {
      node: shelf.map(({ card }) => nodeOf(card.id, joined)),
      language: shelf.map(({ card }) => card.language),
      path: shelf.map((_, row) => `documents/yours-${row + 1}.json`),
      file: shelf.map(({ card }) => card.file),
    },
    ...newCitations(index, joined),
    succession: joinSuccession(index, joined, threads),
    threads: changedCells(index.threads, threads.threads, isAlike),
    facts: {
      node: joined.facts.map(({ node }) => node),
      name: joined.facts.map(({ name }) => name),
      value: joined.facts.map(({ value }) => value),
      language: joined.facts.map(({ language }) => language),
      source: joined.facts.map(({ source }) => source),
      inferred: joined.facts.map(({ inferred }) => inferred),
    },
    ledger: changedLedger(index, joined),
    order,
  };
}

/** Threads are made anew whether they change or not. */
function isAlike(one: CorpusThread, other: CorpusThread): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function nodeOf(id: string, { own, rows }: JoinedCitations): number {
  return cellAt(
    rows,
    own.nodes.findIndex((node) => node.id === id),
  );
}

function newNodes(
  index: JoinableIndex,
  { nodes, dates }: JoinedCitations,
  { places }: JoinedThreads,
): IndexGrowth['nodes'] {
  const before = index.nodes;
  const fresh = nodes.slice(before.id.length);
  const threads = nodes.map((_, node) => places.get(node)?.thread ?? null);
  const tracks = nodes.map((_, node) => places.get(node)?.track ?? null);
  return {
    id: fresh.map(({ id }) => id),
    kind: fresh.map(({ kind }) => kind),
    date: changedCells(before.date, dates),
    session: changedCells(
      before.session,
      nodes.map(({ session }) => session),
    ),
    thread: changedCells(before.thread, threads),
    track: changedCells(before.track, tracks),
  };
}

function newCitations(
  index: JoinableIndex,
  { nodes, edges }: JoinedCitations,
): Pick<IndexGrowth, 'edges' | 'mentions'> {
  const published = index.edges;
  const size = published.source.length;
  const pair = (from: number, to: number) => `${from} ${to}`;
  const citing = new Set(edges.map(({ source }) => source));
  const rows = new Map<string, number>();
  published.source.forEach((from, row) => {
    if (citing.has(from)) rows.set(pair(from, cellAt(published.target, row)), row);
  });
  const fresh: (readonly [source: number, target: number])[] = [];
  const mentions: CorpusIndex['mentions'] = {
    edge: [],
    document: [],
    place: [],
    act: [],
    verb: [],
    status: [],
  };
  for (const { source, target, mentions: said } of edges) {
    const row = rows.get(pair(source, target)) ?? size + fresh.push([source, target]) - 1;
    for (const { document, mention } of said) {
      mentions.edge.push(row);
      mentions.document.push(document);
      mentions.place.push(mention.place);
      mentions.act.push(mention.act);
      mentions.verb.push(mention.verb?.text ?? null);
      mentions.status.push(mention.citation.status);
    }
  }
  const all = published.source.map((from, row) => [from, cellAt(published.target, row)] as const);
  return {
    edges: {
      source: fresh.map(([source]) => source),
      target: fresh.map(([, target]) => target),
      backbone: changedCells(
        published.backbone,
        extendBackbone(nodes.length, all.concat(fresh), published.backbone),
      ),
    },
    mentions,
  };
}

/** The published steps and those that the documents' recall lists show; what both lead through is left out. */
function joinSuccession(
  { succession: published }: JoinableIndex,
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

function changedLedger(index: JoinableIndex, { ledger }: JoinedCitations): IndexGrowth['ledger'] {
  const [published, now] = [new Set(index.ledger), new Set(ledger)];
  return {
    settled: index.ledger.flatMap((entry, row) => (now.has(entry) ? [] : [row])),
    added: ledger.filter((entry) => !published.has(entry)),
  };
}
