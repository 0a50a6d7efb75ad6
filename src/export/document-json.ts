import { documentRecord } from './document-record.ts';
import type { DocumentExporter } from './exporter.ts';

/** A document as `npm run extract` prints it: one object on one line. */
export const documentJson: DocumentExporter = {
  of: 'document',
  id: 'json',
  mediaType: 'application/json',
  ending: 'json',
  joins: true,
  write: (document) => `${JSON.stringify(documentRecord(document))}\n`,
};
