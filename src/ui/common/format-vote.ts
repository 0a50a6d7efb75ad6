import type { Messages } from '../messages/types.ts';

/** `121-22-6` or `without-vote` in words; anything else as it stands. */
export function formatVote(value: string, messages: Messages): string {
  if (value === 'without-vote') return messages.reader.withoutVote;
  const found = /^(\d+)-(\d+)-(\d+)$/.exec(value);
  if (!found) return value;
  const [, inFavour = '', against = '', abstaining = ''] = found;
  return messages.reader.vote(Number(inFavour), Number(against), Number(abstaining));
}
