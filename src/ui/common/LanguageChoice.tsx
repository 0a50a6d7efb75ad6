import type { TextVersion } from '../../state/selectors/text-versions.ts';
import { versionName } from './version-name.ts';
import { useMessages } from '../messages/use-messages.ts';

interface LanguageChoiceProps {
  readonly versions: readonly TextVersion[];
  /** Code of the version that is open. */
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

/** The languages a text is here in, and the reader's own versions of it. */
export function LanguageChoice({ versions, chosen, onChoose }: LanguageChoiceProps) {
  const messages = useMessages();
  return (
    <span className="languages" role="group" aria-label={messages.reader.languages}>
      {versions.map((version) => (
        <button
          key={version.code}
          type="button"
          aria-pressed={version.code === chosen}
          onClick={() => onChoose(version.code)}
        >
          {versionName(version, messages)}
        </button>
      ))}
    </span>
  );
}
