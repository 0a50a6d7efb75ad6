/** Which room may import which, and which packages may come in: the table of the house. */
export interface Room {
  readonly rooms: readonly string[];
  /** A name ending in `*` stands for all that begin so. */
  readonly packages: readonly string[];
  /** Core rooms know no page, no machine, no clock and no chance. */
  readonly core: boolean;
}

const GRAPHOLOGY = 'graphology*';

export const ROOMS: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: ['valibot'], core: true },
  // A named parser for each format; that of PDF is handed in.
  extract: {
    rooms: ['model'],
    packages: ['fflate', 'saxes', 'htmlparser2'],
    core: true,
  },
  graph: { rooms: ['model'], packages: [GRAPHOLOGY, 'd3-dsv'], core: true },
  lineage: { rooms: ['model', 'graph'], packages: [GRAPHOLOGY, 'diff'], core: true },
  layout: { rooms: ['model', 'graph', 'lineage'], packages: ['d3-scale'], core: true },
  export: { rooms: ['model', 'graph', 'lineage', 'layout'], packages: [], core: true },
  state: {
    rooms: ['model', 'graph', 'lineage', 'layout'],
    packages: ['zustand/vanilla'],
    core: true,
  },
  worker: {
    rooms: ['model', 'extract', 'graph', 'lineage', 'layout', 'state'],
    packages: ['pdfjs-dist/*'],
    core: false,
  },
  // The service worker: it stands alone, in a world of its own.
  offline: { rooms: [], packages: [], core: false },
  // What this browser keeps, and the desk that own documents come in at.
  keep: { rooms: ['model', 'state', 'worker'], packages: ['idb'], core: false },
  ui: {
    rooms: ['model', 'graph', 'lineage', 'layout', 'export', 'state', 'worker'],
    packages: ['react', 'zustand', '@floating-ui/react', 'radix-ui', '@fontsource*'],
    core: false,
  },
};

/** Packages that only one ui folder may import. */
export const STAGE_PACKAGES = [GRAPHOLOGY, 'sigma', 'sigma/*', '@sigma/*'];

/** ui folders that every ui folder may import; all others meet in the store. */
export const SHARED_UI = ['common', 'messages', 'styles'];

/** Folders in which one file is one language or one format, and siblings do not know one another. */
export const KINDS_FOLDERS: readonly {
  readonly folder: string;
  /** The explicit list that names every one of them. */
  readonly list: string;
  /** Which files of the folder are one of the kind, by name and imports; contract and helpers are not. */
  readonly isMember: (name: string, imports: readonly string[]) => boolean;
}[] = [
  {
    folder: 'src/extract/languages',
    list: 'languages.ts',
    isMember: (name) => /^[a-z]{2}\.ts$/.test(name),
  },
  {
    folder: 'src/ui/messages',
    list: 'interface-messages.ts',
    isMember: (name) => /^[a-z]{2}\.ts$/.test(name),
  },
  {
    folder: 'src/extract/mentions',
    list: 'citation-kinds.ts',
    isMember: (name) => name.endsWith('-kind.ts') && name !== 'citation-kind.ts',
  },
  {
    folder: 'src/extract/formats',
    list: 'formats.ts',
    isMember: (_name, imports) => imports.includes('./format.ts'),
  },
  {
    folder: 'src/export',
    list: 'exporters.ts',
    isMember: (_name, imports) => imports.includes('./exporter.ts'),
  },
];

export function allows(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}
