import type { Messages } from './types.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO date in full, in the interface language: "7 de diciembre de 1988". Not a date: given back as it is. */
export function formatDate(iso: string, messages: Messages, month: 'long' | 'short' = 'long'): string {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  const key = `${messages.locale} ${month}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(messages.locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
  formats.set(key, format);
  return format
    .formatToParts(time)
    .map(({ type, value }) => (type === 'day' ? messages.dayOfMonth(value) : value))
    .join('');
}
