import { useMessages } from '../messages/use-messages.ts';

interface LanguageChoiceProps {
  readonly languages: readonly (string | null)[];
  readonly chosen: string | null;
  readonly onChoose: (language: string | null) => void;
}

/** The languages a text is here in. */
export function LanguageChoice({ languages, chosen, onChoose }: LanguageChoiceProps) {
  const messages = useMessages();
  return (
    <span className="languages" role="group" aria-label={messages.reader.languages}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          aria-pressed={language === chosen}
          onClick={() => onChoose(language)}
        >
          {language ? messages.languageName(language) : '–'}
        </button>
      ))}
    </span>
  );
}
