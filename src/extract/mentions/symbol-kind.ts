import type { CitationKind } from './citation-kind.ts';

const HEAD = '[A-Z][A-Z0-9]{0,7}(?:-[A-Z]{1,4})?(?:\\.\\d{1,3})?';
/** `157`, `CONF.157`, `COP(8)`, `SR.1–28`, `Rec(2024)2`. */
const COMPONENT =
  '[A-Z0-9](?:[A-Za-z0-9.‐‑-]*[A-Za-z0-9])?(?:\\(\\d{1,2}\\)(?=/)|–\\d{1,3}(?=/)|\\(\\d{4}\\)\\d{1,3}(?!\\d))?';
/** What is printed in brackets at the end: a volume, a section of the budget, the session of a regional body. */
const PART =
  '[IVXL]{1,7}|\\d{4}|(?:[Ss]ect|[Pp]arts?|[Vv]ols?|Chap)\\.?\\s?[A-Z0-9]{1,4}(?: and [A-Z0-9]{1,4})?|' +
  '(?:Foreword and i|I)ntroduction|Plan [Oo]utline|Rev\\.\\d{1,2}';

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
    'GOV/INF/2005/10-GC(49)/INF/6',
    'A/80/6 (Plan outline)',
    'A/64/85-S/2009/288',
    'A/64/85‑S/2009/288',
    'CM/Rec(2022)4',
    'A/C.6/64/SR.1–28/Corrigendum',
    'CM/Res.1153 (XLVIII)',
    'GB.344/POL/2(Rev.1)',
  ],
  behindSamples: '',
  pattern: () =>
    `(?<symbol>${HEAD}/(?=[A-Za-z.(/-]{0,24}\\d)${COMPONENT}(?:/${COMPONENT})*(?:\\s?\\((?:${PART})\\)(?:/(?:Add|Corr|Rev)\\.\\d+)*)?)`,
};
