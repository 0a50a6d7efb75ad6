import type { ProcedureTable } from './procedure-table.ts';

export const fr: ProcedureTable = {
  code: 'fr',
  seized:
    'decide (?:egalement |en outre )?de (?:(?:rester|demeurer) (?:activement )?saisie? de|poursuivre (?:son|l) examen|continuer d examiner)',
  report:
    'prie (?:egalement |en outre )?(?:(?!de )[^ ]+ ){1,8}de (?:lui |leur )?(?:presenter|soumettre|rendre compte|faire rapport)',
  onThis: '(?:application|mise en (?:oe|œ)uvre|suivi) (?:des dispositions )?de la presente resolution',
};
