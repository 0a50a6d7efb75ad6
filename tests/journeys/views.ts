const THREAD = 'developments-in-the-field-of-information-and-telecommunications-in-the-context-o';
const WORDS = 'fines%20delictivos%20o%20terroristas';

export interface KindOfView {
  /** Query part of the address, without a language. */
  readonly view: string;
  /** Selector of what comes last, or says that the view is whole. */
  readonly shows: string;
}

/** Every kind of view there is. */
export const VIEWS: Readonly<Record<string, KindOfView>> = {
  start: { view: '?', shows: '.reader h2' },
  'the map by threads': { view: '?c=thread&z=recalls', shows: '.legend li' },
  'the map by bodies': { view: '?c=body', shows: '.legend li' },
  'the map by times': { view: '?c=era', shows: '.legend li' },
  network: { view: '?v=network&c=thread', shows: '.network-foot[data-settled="true"]' },
  table: { view: '?v=table', shows: 'tbody tr' },
  'filtered away': { view: '?s=78-78&f=act:condemn', shows: '.nothing-left' },
  text: { view: '?t=A/RES/78/16', shows: '#place-pp5 .clause-mark' },
  'a paragraph': { view: '?t=A/RES/78/16&p=op3', shows: '#place-op3[data-asked]' },
  recalls: { view: '?t=A/RES/78/16&tab=recalls', shows: '[role=tabpanel] li' },
  'recalled by': { view: '?t=A/RES/74/29&tab=recalled-by', shows: '[role=tabpanel] blockquote' },
  clauses: { view: '?t=A/RES/77/36&tab=clauses', shows: '.clause-line' },
  'the history of a clause': { view: '?t=A/RES/78/16&tab=clauses&p=pp5', shows: '.history-step ins' },
  about: { view: '?t=A/RES/78/16&tab=about', shows: '[role=tabpanel] th[scope=row]' },
  'about another': { view: '?t=A/RES/78/311&tab=about', shows: '[role=tabpanel] th[scope=row]' },
  gap: { view: '?t=A/RES/73/266', shows: 'blockquote mark' },
  'another document': { view: '?t=file:UCCI-2024-call-to-action', shows: '[data-kind="paragraph"]' },
  unknown: { view: '?t=A/RES/1/9999', shows: '.reader [role=alert]' },
  evidence: { view: '?from=A/RES/77/36&to=A/RES/75/240', shows: 'blockquote mark' },
  'inferred evidence': { view: '?from=A/RES/73/27&to=A/RES/71/28', shows: 'blockquote mark' },
  comparison: { view: '?compare=A/RES/74/29&with=A/RES/77/36&p=pp2', shows: '.pair ins' },
  'comparison in one column': {
    view: '?compare=A/RES/77/36&with=A/RES/78/16&as=marks&only=changes',
    shows: '.pair ins',
  },
  'comparison with a gap': { view: '?compare=A/RES/75/240&with=A/RES/77/36', shows: '.gap-notice' },
  route: { view: '?route=A/RES/78/16&until=A/RES/36/103', shows: '.route-steps > li' },
  wording: { view: `?find=${WORDS}`, shows: '.wording-groups mark' },
  'words in a text': { view: '?t=A/RES/78/16&p=pp5&find=fines%20delictivos', shows: '#place-pp5 mark' },
  thread: { view: `?thread=${THREAD}`, shows: '.thread-rows > li' },
};
