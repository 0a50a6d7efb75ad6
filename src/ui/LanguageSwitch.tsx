import { setLanguage } from '../state/actions.ts';
import { INTERFACE_LANGUAGES } from '../state/view.ts';
import { useStore } from './common/use-recalling.ts';
import { INTERFACE_MESSAGES } from './messages/interface-messages.ts';
import { useInterfaceLanguage, useMessages, useMissingLanguage } from './messages/use-messages.ts';

/** The interface languages by their codes, each named in itself. */
export function LanguageSwitch({ label }: { readonly label: string }) {
  const store = useStore();
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const missing = useMissingLanguage();
  return (
    <div className="language-switch" role="group" aria-label={label}>
      {INTERFACE_LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-label={`${each.toUpperCase()}, ${INTERFACE_MESSAGES[each].name}`}
          aria-pressed={language === each}
          onClick={() => setLanguage(store, each)}
        >
          {each.toUpperCase()}
        </button>
      ))}
      <span role="status" className="language-missing">
        {missing !== null && messages.page.languageMissing(INTERFACE_MESSAGES[missing].name)}
      </span>
    </div>
  );
}
