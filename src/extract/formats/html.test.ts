import { expect, test } from 'vitest';
import { html } from './html.ts';
import { markdown } from './markdown.ts';

const linesOf = (text: string) => html.read(text).lines.filter((line) => line !== '');

test.each<[string, string, string[]]>([
  ['blocks are lines', '<p>one\n two<br>three</p><div>four</div>five', ['one two', 'three', 'four', 'five']],
  ['entities are letters', '<p>a&nbsp;&amp;&nbsp;&#x62;&shy;c &eacute;</p>', ['a & bc é']],
  ['marks stick to the word', '<p>resolution 77/37 <sup>4</sup> of</p>', ['resolution 77/37⁴ of']],
  ['marks in brackets and links', '<p>text<sup><a href="#a">[12]</a></sup>,</p>', ['text¹²,']],
  ['ordinals stay', '<p>the 46<sup>th</sup> meeting</p>', ['the 46th meeting']],
  ['numbers of lists', '<ol start="3"><li>a<li>b<ol type="i"><li>c</ol></ol>', ['3. a', '4. b', '(i) c']],
  ['numbers that are written', '<ol><li>1. a</li><li>(b) c</li></ol>', ['1. a', '(b) c']],
  ['bullets', '<ul><li>a</li></ul><p>b</p>', ['• a', 'b']],
  ['figures stay on one line', '<tr><td>Chad</td><td>0.003</td><td>7</td></tr>', ['Chad 0.003 7']],
  [
    'texts side by side do not mix',
    '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>',
    ['a', 'b', 'c'],
  ],
  ['notes', '<div class="footnotes"><ol><li>a</li><li>b ↩</li></ol></div>', ['¹ a', '² b ↩']],
  ['text kept as typed', '<pre>a\n  b</pre>', ['a', 'b']],
  ['what is never closed', '<p>a<b>c<table><tr><td>d', ['ac', 'd']],
])('%s', (_, text, lines) => {
  expect(linesOf(text.startsWith('<tr') ? `<table>${text}</table>` : text)).toEqual(lines);
});

test('headings keep their level', () => {
  const { lines, headings } = html.read('<h1>a</h1><p>b</p><h3>c</h3>');
  expect([...headings].map(([row, level]) => [lines[row], level])).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
});

test.each([
  ['<!doctype html><p>a', 'HTML'],
  ['<?xml version="1.0"?>\n<!-- x --><html>', 'HTML'],
  ['<p>a</p>', 'HTML'],
  ['<p align="center"># a</p>\n\n**b** [c](d)', 'Markdown'],
  ['A **b** <sup>1</sup>', 'Markdown'],
  ['1 < 2 and <p>', null],
])('%s is %s', (text, name) => {
  const found = [html, markdown].find((format) => format.recognises('x', text));
  expect(found?.name ?? null).toBe(name);
});

test('what is deeper than any page is read without its tags', () => {
  const deep = `<html>${'<div>'.repeat(50_000)}<p>deep</p> down`;
  expect(linesOf(deep).join(' ')).toBe('deep down');
});

test('a page of nothing but marks is read in one pass', () => {
  expect(linesOf(`<p>a ${'<sup>1</sup> '.repeat(100_000)}`)[0]).toHaveLength(100_001);
});
