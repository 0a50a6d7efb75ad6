import { expect, it } from 'vitest';
import { readRegister } from './register.ts';

const HEADING =
  'symbol,date,title_en,title_es,agenda_item,meeting,basis_document,vote_yes,vote_no,vote_abstain,without_vote,without_vote_basis,sources,confidence';

it('reads a row, quoted commas and blank cells included', () => {
  const csv = `${HEADING}\nA/RES/36/103,1981-12-09,"Declaration, with a comma",,,91st plenary,,121,22,6,no,sourced,"roll calls, ""as filed""",high\n`;
  const { rows, issues } = readRegister(csv);
  expect(issues).toEqual([]);
  expect(rows).toEqual([
    {
      symbol: 'A/RES/36/103',
      date: '1981-12-09',
      titles: { en: 'Declaration, with a comma' },
      agendaItem: null,
      meeting: '91st plenary',
      basis: null,
      vote: '121-22-6',
      voteBasis: 'sourced',
      sources: 'roll calls, "as filed"',
      confidence: 'high',
    },
  ]);
});

it('does not stumble over a byte order mark', () => {
  expect(readRegister('\uFEFFsymbol\nA/RES/77/37').rows).toHaveLength(1);
});

it('tells adopted without a vote from unknown', () => {
  const rows = 'A/RES/43/78H,,,,,,,,,,yes,inferred: none recorded,a,\nA/RES/77/37,,,,,,,,,,,,b,';
  expect(readRegister(`${HEADING}\n${rows}`).rows.map(({ vote }) => vote)).toEqual(['without-vote', null]);
});

it.each([
  ['register-bad-symbol', 'resolution 43/78,,,,,,,,,,,,,'],
  ['register-bad-date', 'A/RES/43/78H,7 December 1988,,,,,,,,,,,,'],
  ['register-bad-date', 'A/RES/43/78H,1988-02-31,,,,,,,,,,,,'],
  ['register-bad-vote', 'A/RES/43/78H,,,,,,,121,,6,,,,'],
  ['register-bad-vote', 'A/RES/43/78H,,,,,,,many,22,6,,,,'],
])('says %s and goes on', (code, row) => {
  const { rows, issues } = readRegister(`${HEADING}\n${row}\nA/RES/77/37,2022-12-07,,,,,,,,,,,,`);
  expect(issues).toMatchObject([{ code, detail: { row: '2' } }]);
  expect(rows.at(-1)).toMatchObject({ symbol: 'A/RES/77/37', date: '2022-12-07' });
});

it('keeps the first of two rows for one symbol', () => {
  const { rows, issues } = readRegister(
    `${HEADING}\nA/RES/77/37,2022-12-07,,,,,,,,,,,,\nA/RES/77/37,2020-01-01,,,,,,,,,,,,`,
  );
  expect(rows.map(({ date }) => date)).toEqual(['2022-12-07']);
  expect(issues.map(({ code }) => code)).toEqual(['register-symbol-twice']);
});

it.each(['', 'PK\u0003\u0004 no table', '"unclosed, symbol', '{"symbol": 1}'])('never throws: %j', (text) => {
  expect(readRegister(text)).toMatchObject({ rows: [], issues: [{ code: 'register-unreadable' }] });
});
