import { changeWords, placesOf, summaryWords, textName } from './comparison-words.ts';
import type { WrittenComparison, WrittenRow, WrittenRun } from './written-comparison.ts';

const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #23211d; --quiet: #66625a; --line: #dcd8ce; --added: #1c4f8f;
  --added-ground: #e4edf8; --removed: #9a3412; --removed-ground: #fbe9e0; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1a18; --ink: #ebe7df; --quiet: #a8a296; --line: #3a3733;
  --added: #9cc3f2; --added-ground: #1f2f43; --removed: #f2b08f; --removed-ground: #40271c; } }
body { margin: 0 auto; padding: 2rem 1rem; max-width: 46rem; background: var(--paper); color: var(--ink);
  font: 1.05rem/1.55 Georgia, 'Times New Roman', serif; }
h1 { font-size: 1.35rem; } h2, .summary { font: 0.85rem/1.4 system-ui, sans-serif; color: var(--quiet); }
h2 { margin: 0 0 0.3rem; font-weight: 600; } 
.introduced ins, .dropped del { text-decoration: none; } .summary { margin-bottom: 1.2rem; } section { padding: 1rem 0; border-top: 1px solid var(--line); }
p { margin: 0; overflow-wrap: anywhere; } .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.copied p { color: var(--quiet); } ins, del { padding: 0 0.1em; border-radius: 2px; }
ins { color: var(--added); background: var(--added-ground); text-underline-offset: 0.15em; }
del { color: var(--removed); background: var(--removed-ground); }
@media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } }
@media print { body { max-width: none; } section { break-inside: avoid; } }
`;

/** A comparison as one HTML page that needs nothing else: removed words in `del`, added ones in `ins`. */
export function comparisonHtml(comparison: WrittenComparison): string {
  const title = `${textName(comparison.left)} → ${textName(comparison.right)}`;
  const languages = { left: langOf(comparison.left.language), right: langOf(comparison.right.language) };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="summary">${escaped(summaryWords(comparison))}</p>
${comparison.rows.map((row) => section(row, languages)).join('\n')}
</body>
</html>
`;
}

const langOf = (language: string | null) =>
  language === null ? ' dir="auto"' : ` lang="${escaped(language)}" dir="auto"`;

function section(row: WrittenRow, lang: { readonly left: string; readonly right: string }): string {
  const head = `<h2>${escaped([placesOf(row), changeWords(row)].filter(Boolean).join(' · '))}</h2>`;
  const body =
    row.pair === null
      ? `<div class="sides"><p${lang.left}>${escaped(row.leftText)}</p><p${lang.right}>${escaped(row.rightText)}</p></div>`
      : `<p${lang.right}>${row.runs.map(markedRun).join('')}</p>`;
  return `<section class="${row.pair?.change ?? 'versions'}">\n${head}\n${body}\n</section>`;
}

/** The mark stands at the words, the space after it. */
function markedRun({ kind, text }: WrittenRun): string {
  const words = text.trim();
  if (words === '' || kind === 'kept') return escaped(text);
  const tag = kind === 'added' ? 'ins' : 'del';
  return escaped(text).replace(escaped(words), (found) => `<${tag}>${found}</${tag}>`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
