import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = 'src/offline/service-worker.ts';
const NAME = 'service-worker.js';
const PAGE = 'index.html';
const INDEX = 'corpus/index.json';
/**
 * Not fetched ahead: maps for scripts of which a reader's PDF may need one, kept when it does. Those for the Chinese that
 * documents are written in are, since without them such a PDF is unreadable where there is no network.
 */
const ON_DEMAND = /^assets\/cmaps\/(?!(?:Uni)?GB|Adobe-GB1)/;

/**
 * Builds the service worker beside the page, and tells it which files make up this version; the version, a digest of all
 * of them, is written into the page as well. The same files give the same version.
 */
export function serviceWorkerPlugin(publicFolder = 'public'): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: NAME });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const built = Object.values(bundle)
          .filter(({ fileName }) => fileName !== NAME)
          .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const);
        const beside = filesBeside(publicFolder).map(
          (name) => [name, readFileSync(join(publicFolder, name))] as const,
        );
        const worker = bundle[NAME];
        const page = bundle[PAGE];
        if (worker?.type !== 'chunk' || page?.type !== 'asset')
          throw new Error(`${NAME} or ${PAGE} was not built.`);
        if (worker.imports.length > 0) throw new Error(`${NAME} would fetch ${worker.imports.join(', ')}.`);
        const version = digest([...built, [NAME, worker.code], ...beside]);
        const files = [...built, ...beside]
          .map(([name]) => name)
          .filter((name) => name !== PAGE && name !== INDEX && !ON_DEMAND.test(name))
          .sort();
        worker.code = worker.code
          .replaceAll('PAGE_VERSION', JSON.stringify(version))
          .replaceAll('PAGE_FILES', JSON.stringify(files));
        page.source = String(page.source).replace(
          '</head>',
          `  <meta name="version" content="${version}">\n  </head>`,
        );
      },
    },
  };
}

/** Static files of the page, and the corpus's index where there is one. */
function filesBeside(folder: string): readonly string[] {
  const names = readdirSync(folder, { withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map(({ name }) => name);
  return existsSync(join(folder, INDEX)) ? [...files, INDEX] : files;
}

function digest(files: readonly (readonly [name: string, contents: string | Uint8Array])[]): string {
  const hash = createHash('sha256');
  for (const [name, contents] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\n`).update(contents);
  }
  return hash.digest('hex').slice(0, 16);
}
