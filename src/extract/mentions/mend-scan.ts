/** Characters of scans and what they stand for in a Roman numeral; D is the last stroke of a numeral and its bracket. */
const IN_ROMAN: Readonly<Record<string, string>> = {
  l: 'I',
  i: 'I',
  '1': 'I',
  '|': 'I',
  '!': 'I',
  J: 'I',
  D: 'I',
  H: 'II',
  Y: 'V',
  U: 'V',
};
const IN_NUMBER: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5' };

/** `111` as III, `XVID` as XVII, `S-Vl` as S-VI, `1 980` as 1980: the most likely reading of a scan. */
export function mendBracket(scanned: string): string {
  const close = scanned.replace(/[\s.]+/g, '').replace(/[‐‑–]/g, '-');
  if (/^[1I]9\d\d$/.test(close)) return close.replace('I', '1');
  const special = close.startsWith('S-') ? 'S-' : '';
  return special + close.slice(special.length).replace(/[^VXL]/g, (sign) => IN_ROMAN[sign] ?? sign);
}

/** `S58` as 558, `I11` as 111. */
export function mendNumber(scanned: string): number {
  return Number(scanned.replace(/[IOS]/g, (sign) => IN_NUMBER[sign] ?? sign));
}
