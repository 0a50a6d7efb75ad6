import type { CitationKind } from './citation-kind.ts';

/** A full symbol as printed: capitals, then components with at least one digit among them. */
export const symbolKind: CitationKind = {
  name: 'symbol',
  samples: [
    'A/78/404',
    'A/RES/70/1',
    'A/AC.292/2022/INF/4',
    'A/78/L.86',
    'A/73/L.81/Add.1',
    'A/C.3/79/SR.5',
    'E/CN.5/2024/3',
    'FCCC/CP/2015/10/Add.1',
    'UNEP/EA.5/Res.14',
    'A/78/6 (Sect. 29A)',
    'CEDAW/C/GC/39',
    'ICCD/COP(8)/16/Add.1',
    'NPT/CONF.2000/28 (Parts I and II)',
    'A/64/85-S/2009/288',
  ],
  behindSamples: '',
  pattern: () =>
    '(?<symbol>[A-Z][A-Z0-9]{0,7}(?:-[A-Z]{1,4})?(?:\\.\\d{1,3})?/(?=[A-Za-z.(/-]{0,24}\\d)' +
    '[A-Z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?:\\(\\d{1,2}\\)(?=/))?(?:/[A-Z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)*' +
    '(?:\\s?\\((?:[IVX]{1,6}|\\d{4}|(?:[Ss]ect|[Pp]arts?|[Vv]ols?|Chap)\\.?\\s?[A-Z0-9]{1,4}(?: and [A-Z0-9]{1,4})?)\\)(?:/(?:Add|Corr|Rev)\\.\\d+)*)?)',
};
