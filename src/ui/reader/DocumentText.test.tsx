import { renderToStaticMarkup } from 'react-dom/server';
import { toSymbol } from '../../model/document-symbol.ts';
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { madeDocument } from '../../../tests/fixtures/made-document.ts';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import type { Part, PartKind } from '../../model/part.ts';
import { CORPUS_FORMAT, CORPUS_VERSION, type CorpusDocument } from '../../model/published-corpus.ts';
import { NO_OWN_DOCUMENTS } from '../../state/own-documents.ts';
import type { RecallingStore, State } from '../../state/store.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { StoreProvider } from '../common/use-recalling.ts';
import { es } from '../messages/es.ts';
import { ShownMessagesProvider } from '../messages/use-messages.ts';
import { DocumentText } from './DocumentText.tsx';
import { partsAround } from './parts-around.ts';

/** A document from its paragraphs: `[id, kind, marker, words, verb]`; a mention is given by its words and its target. */
function documentOf(
  paragraphs: readonly (readonly [string, PartKind, string | null, string, string?])[],
  mentions: readonly { readonly words: string; readonly target: string; readonly verb?: string }[] = [],
): CorpusDocument {
  let text = '';
  const parts = paragraphs.map(([id, kind, marker, words, verb]): Part => {
    const start = text.length;
    text += `${marker === null ? '' : `${marker} `}${words}\n`;
    const bodyStart = marker === null ? start : start + marker.length + 1;
    const verbSpan = verb === undefined ? null : { start: bodyStart, end: bodyStart + verb.length };
    return { id, kind, marker, span: { start, end: text.length }, bodyStart, verb: verbSpan };
  });
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const made = madeDocument({
    symbol: 'A/RES/78/16',
    language: 'es',
    text,
    parts,
    mentions: mentions.map(({ words, target, verb }) => ({
      target,
      span: spanOf(words),
      text: words,
      verb: verb ? { span: spanOf(verb), text: verb } : null,
    })),
  });
  const published = JSON.parse(JSON.stringify(made)) as Omit<CorpusDocument, 'format' | 'version'>;
  return { ...published, format: CORPUS_FORMAT, version: CORPUS_VERSION };
}

function markupOf(document: CorpusDocument, place: string | null = null): string {
  const index = madeIndex();
  const store: RecallingStore = createStore<State>()(() => ({
    corpus: { status: 'ready', index, graph: networkFromIndex(index) },
    documents: new Map(),
    clauses: null,
    view: DEFAULT_VIEW,
    hover: null,
    own: NO_OWN_DOCUMENTS,
    spotlight: null,
  }));
  return renderToStaticMarkup(
    <StoreProvider value={store}>
      <ShownMessagesProvider value={{ language: 'es', messages: es, missing: null }}>
        <DocumentText document={document} place={place} />
      </ShownMessagesProvider>
    </StoreProvider>,
  );
}

/** The words a reader sees, without mark-up. */
const wordsOf = (markup: string) => markup.replace(/<[^>]*>/g, '');

describe('a paragraph', () => {
  test('has its verb in italics, its citations as links and its footnote marks raised, even where they overlap', () => {
    const markup = markupOf(
      documentOf(
        [
          [
            'pp1',
            'preambular',
            null,
            'Recordando también su resolución 43/78 H¹, de 7 de diciembre de 1988,',
            'Recordando también',
          ],
          ['fn1', 'footnote', '1', 'Véase A/78/265.'],
        ],
        [
          { words: '43/78 H¹', target: 'A/RES/43/78H', verb: 'Recordando también' },
          { words: 'A/78/265', target: 'A/78/265' },
        ],
      ),
    );
    expect(markup).toContain('<em>Recordando también</em> su resolución ');
    expect(markup).toMatch(/<a class="citation" href="\?t=A\/RES\/43\/78H[^"]*"[^>]*>43\/78 H<\/a><sup>/);
    expect(markup).toMatch(
      /<sup><a aria-label="Nota 1" href="\?t=A\/RES\/78\/16&amp;p=fn1[^"]*"[^>]*>1<\/a><\/sup>/,
    );
    expect(markup).toMatch(/href="\?t=A\/RES\/78\/16&amp;p=pp1[^"]*"[^>]*>↩</);
    expect(markup).not.toMatch(/<a [^>]*>[^<]*<a /);
  });

  test('has the verb of its part in italics, and none where the part has none', () => {
    const markup = markupOf(
      documentOf([
        ['op1', 'operative', '1.', 'Decide también seguir examinando la cuestión.', 'Decide también'],
        ['p1', 'paragraph', null, 'Nosotros decidimos.'],
      ]),
    );
    expect(markup).toContain('<span class="marker">1.</span><em>Decide también</em> seguir');
    expect(markup.match(/<em>/g)).toHaveLength(1);
  });

  test('keeps to the language of the document and marks the one asked for', () => {
    const document = documentOf([
      ['pp1', 'preambular', null, 'Recordando,'],
      ['pp2', 'preambular', null, 'Reafirmando,'],
    ]);
    const markup = markupOf(document, 'pp2');
    expect(markup.match(/<p lang="es">/g)).toHaveLength(2);
    expect(markup.match(/data-asked/g)).toHaveLength(1);
    expect(markup).toMatch(/id="place-pp2"[^>]*data-asked/);
    expect(markupOf(document, 'pp9')).toContain('El texto no tiene el párrafo pp9.');
  });

  test('that is hostile is only words', () => {
    const attack = '<img src=x onerror=alert(1)> <script>alert(2)</script>';
    const markup = markupOf(documentOf([['pp1', 'preambular', null, attack]]));
    expect(markup).not.toMatch(/<(img|script)/);
    expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

test('nothing of a document is left out', () => {
  const paragraphs: [string, PartKind, string | null, string][] = [
    ['masthead', 'masthead', null, 'Septuagésimo octavo período de sesiones'],
    ['opening', 'opening', null, 'La Asamblea General,'],
    ['h1', 'heading', null, 'Antecedentes'],
    ['op1', 'operative', '1.', 'Alienta:'],
    ['op1(a)', 'sub-paragraph', 'a)', 'Lo primero;'],
    ['closing', 'closing', null, '42ª sesión plenaria'],
    ['fn1', 'footnote', '1', 'Una nota.'],
    ['furniture', 'furniture', null, '23-24434 (E)'],
  ];
  const words = wordsOf(markupOf(documentOf(paragraphs)));
  for (const [, , , text] of paragraphs) expect(words).toContain(text);
});

test('an undecided mention says which texts it could be', () => {
  const document = documentOf(
    [['pp1', 'preambular', null, 'Recordando 40/1,']],
    [{ words: '40/1', target: '' }],
  );
  const [mention] = document.mentions;
  const citation = {
    target: null,
    status: 'undecided' as const,
    candidates: ['A/RES/40/1', 'A/DEC/40/1'].map(toSymbol).filter((symbol) => symbol !== null),
    reason: null,
  };
  const markup = markupOf({ ...document, mentions: mention ? [{ ...mention, citation }] : [] });
  expect(wordsOf(markup)).toContain('40/1 (Podría ser uno de 2 textos: resolución 40/1, decisión 40/1)');
});

test('a quotation brings what it cannot be read without', () => {
  const document = documentOf([
    ['pp1', 'preambular', null, 'Recordando el informe¹ y el otro²,'],
    ['op3', 'operative', '3.', 'Alienta a:'],
    ['op3(a)', 'sub-paragraph', 'a)', 'Ayudar;'],
    ['fn1', 'footnote', '1', 'Véase A/77/275.'],
    ['fn3', 'footnote', '3', 'Su marca se perdió.'],
  ]);
  const ids = (place: string) => partsAround(document, place).map(({ id }) => id);
  expect(ids('op3(a)')).toEqual(['op3', 'op3(a)']);
  expect(ids('fn1')).toEqual(['pp1', 'fn1']);
  expect(ids('fn3')).toEqual(['fn3']);
  expect(ids('op3')).toEqual(['op3']);
});
