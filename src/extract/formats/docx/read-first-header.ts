import { walkXml } from './walk-xml.ts';

/**
 * Path of the header that stands on the first page, where official documents have their symbol; null when there is
 * none. Headers of other pages repeat what the text says.
 */
export function readFirstHeader(document: string, relations: string): string | null {
  const headers: { type: string; id: string }[] = [];
  let hasFirst = false;
  let sections = 0;
  walkXml(document, {
    open: (name, attribute, parents) => {
      if (parents.at(-1) !== 'sectPr' || sections > 0) return;
      if (name === 'headerReference')
        headers.push({ type: attribute('type') ?? '', id: attribute('id') ?? '' });
      if (name === 'titlePg') hasFirst = !/^(?:0|false|off)$/.test(attribute('val') ?? '');
    },
    close: (name) => {
      if (name === 'sectPr') sections += 1;
    },
  });
  const id = headers.find(({ type }) => type === (hasFirst ? 'first' : 'default'))?.id;
  let target: string | null = null;
  walkXml(relations, {
    open: (name, attribute) => {
      if (name === 'Relationship' && id !== undefined && attribute('Id') === id) {
        target = attribute('Target') ?? null;
      }
    },
  });
  return target === null ? null : `word/${String(target).replace(/^\/?(?:word\/)?/, '')}`;
}
