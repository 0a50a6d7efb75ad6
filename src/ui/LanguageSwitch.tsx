import { setLanguage } from '../state/actions.ts';
import { INTERFACE_LANGUAGES } from '../state/view.ts';
import { useStore } from './common/use-recalling.ts';
import { INTERFACE_MESSAGES } from './messages/interface-messages.ts';
import { useInterfaceLanguage, useMessages, useMissingLanguage } from './messages/use-messages.ts';
import { keepLanguage } from './messages/usual-language.ts';

/** The interface languages, each named in itself; at rest, the code of the present one. */
export function LanguageSwitch({ label }: { readonly label: string }) {
  const store = useStore();
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const missing = useMissingLanguage();
  return (
    <div className="language-switch">
      <span aria-hidden="true">{language.toUpperCase()}</span>
      <select
        aria-label={label}
        value={language}
        onChange={({ currentTarget }) => {
          const chosen = INTERFACE_LANGUAGES.find((each) => each === currentTarget.value);
          if (!chosen) return;
          setLanguage(store, chosen);
          keepLanguage(chosen);
        }}
      >
        {INTERFACE_LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {INTERFACE_MESSAGES[each].name}
          </option>
        ))}
      </select>
      <span role="status" className="language-missing">
        {missing !== null && messages.page.languageMissing(INTERFACE_MESSAGES[missing].name)}
      </span>
    </div>
  );
}
