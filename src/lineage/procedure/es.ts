import type { ProcedureTable } from './procedure-table.ts';

export const es: ProcedureTable = {
  code: 'es',
  seized: 'decide (?:tambien |ademas )?(?:seguir|continuar) (?:ocupandose (?:activamente )?de|examinando)',
  report:
    '(?:pide|solicita) (?:tambien |ademas )?(?:(?!que )[^ ]+ ){1,8}que (?:en (?:[^ ]+ ){1,12}?)?(?:le |les )?(?:presente|informe|proporcione)n?',
  onThis: '(?:aplicacion|cumplimiento|seguimiento) de la presente resolucion',
};
