import type { OfferedFile } from '../../state/own-documents.ts';

/** A file of the browser as it is offered; of a chosen folder, with the folders it stands in. */
export function offeredFile(file: File, folder = ''): OfferedFile {
  return {
    path: file.webkitRelativePath || `${folder}${file.name}`,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** A text somebody pasted, as a file of that name. */
export function offeredText(name: string, text: string): OfferedFile {
  return offeredFile(new File([text], `${name.trim().replaceAll('/', '-')}.txt`, { type: 'text/plain' }));
}

/**
 * What was dropped, folders opened to any depth, in order of path. Names that begin with a dot are of the system, not of
 * the reader, and are left out. What cannot be opened comes out too, and says so when it is read.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<OfferedFile[]> {
  // The list is emptied when the event is over: what it holds is taken out at once.
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  const plain = [...dropped.files];
  const found = entries.some((entry) => entry !== null)
    ? await Promise.all(entries.flatMap((entry) => (entry ? [filesOf(entry, '')] : [])))
    : [plain.map((file) => offeredFile(file))];
  return found.flat().toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function filesOf(entry: FileSystemEntry, folder: string): Promise<OfferedFile[]> {
  if (entry.name.startsWith('.')) return [];
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    return file ? [offeredFile(file, folder)] : [unopened(`${folder}${entry.name}`)];
  }
  const inside = isFolder(entry) ? await entriesOf(entry.createReader()) : [];
  return (await Promise.all(inside.map((each) => filesOf(each, `${folder}${entry.name}/`)))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader gives a hundred at a time, and then none. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function unopened(path: string): OfferedFile {
  const refuse = () => Promise.reject(new Error('could not be opened'));
  return { path, size: 0, bytes: refuse };
}
