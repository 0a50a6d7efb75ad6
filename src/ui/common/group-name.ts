import type { Corpus } from '../../state/selectors/corpus.ts';
import { localizedTitle } from '../../state/selectors/localized-title.ts';
import type { MapGroup } from '../../state/selectors/map-groups.ts';
import type { Messages } from '../messages/types.ts';

/** What texts of one colour have in common, in words. */
export function groupName({ index }: Corpus, { of }: MapGroup, messages: Messages, language: string): string {
  switch (of.kind) {
    case 'thread': {
      const title = localizedTitle(index.threads[of.thread]?.titles ?? {}, language)?.text;
      const track = of.track > 0 ? messages.about.track(of.track) : null;
      return [track, title ?? messages.filters.threads].filter(Boolean).join(' · ');
    }
    case 'body':
      return messages.filters.bodyNames[of.body];
    case 'era': {
      const { ordinal } = messages.session;
      return messages.stage.look.era(ordinal(of.first), of.last === null ? null : ordinal(of.last));
    }
  }
}
