import type { ProcedureTable } from './procedure-table.ts';

export const en: ProcedureTable = {
  code: 'en',
  seized:
    '(?:also |further )?decides (?:also |further )?to (?:(?:remain|continue to be) (?:actively )?seized of|continue (?:its |the )?consideration of)',
  report:
    '(?:also |further )?requests (?:also |further )?(?:(?!to |that )[^ ]+ ){1,8}to (?:submit|present|report|provide)',
  onThis: '(?:implementation of|follow up to) (?:the present|this) resolution',
};
