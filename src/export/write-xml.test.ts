import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test, vi } from 'vitest';
import { writeXml, xmlCharacters } from './write-xml.ts';
import { element, mixed } from './xml-element.ts';

// Much is read, and machines are busy.
vi.setConfig({ testTimeout: 120_000 });

test('elements stand on lines of their own, words as they are, and what is null is left out', () => {
  const words = mixed('p', { class: null, id: 'a' }, ['one ', mixed('b', {}, ['two']), ' three']);
  expect(writeXml(element('root', {}, [words, element('empty')]))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<root>\n  <p id="a">one <b>two</b> three</p>\n  <empty/>\n</root>\n',
  );
});

test('what XML 1.0 cannot hold is removed, and pairs of surrogates stay', () => {
  expect(xmlCharacters('a\u0000b\u0008\ud800c\ufffe😀\udc00\t\n')).toBe('abc😀\t\n');
});

test('any words are read back as they were, but for characters that XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (words, value) => {
      const parser = new SaxesParser();
      const read = { text: '', value: '' };
      parser.on('error', (fault) => {
        throw fault;
      });
      parser.on('opentag', ({ attributes }) => (read.value = attributes['a'] ?? ''));
      parser.on('closetag', () => parser.off('text'));
      parser.on('text', (text) => (read.text += text));
      parser.write(writeXml(mixed('p', { a: value }, [words]))).close();
      // Before the element there is the break behind the declaration.
      expect(read.text).toBe(`\n${xmlCharacters(words)}`);
      expect(read.value).toBe(xmlCharacters(value));
    }),
  );
});
