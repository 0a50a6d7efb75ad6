/**
 * What the citing words do to the cited text. The surface words ("Recordando",
 * "de conformidad con") stay beside the act in {@link Mention.verb}; several words map to one act.
 */
export const ACTS = [
  'recall',
  'reaffirm',
  'welcome',
  'note',
  'endorse',
  'pursuant',
  'guided',
  'consider',
  'recognize',
  'emphasize',
  'concern',
  'condemn',
  'appreciate',
  'decide',
  'request',
  'urge',
  'encourage',
  'support',
  'affirm',
  'see',
  'basis',
  'mention',
] as const;

export type Act = (typeof ACTS)[number];
