/** A title in the asked language, else in English, else in any; with the language it is in. Null where there is none. */
export function localizedTitle(
  titles: Readonly<Record<string, string>>,
  language: string,
): { readonly language: string; readonly text: string } | null {
  const found = [language, 'en', ...Object.keys(titles)].find((each) => titles[each] !== undefined);
  const text = found === undefined ? undefined : titles[found];
  return found === undefined || text === undefined ? null : { language: found, text };
}
