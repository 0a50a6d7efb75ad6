import { expect, test } from 'vitest';
import { extractDocuments } from '../extract-documents.ts';

/** A paragraph for each language, made for this project. */
const BODY: Readonly<Record<string, string>> = {
  ar: 'إذ تشير إلى ما قيل في النص،\n\n1 - تقرر ذلك.',
  en: 'Recalling what was said in the text,\n\n1. Decides so.',
  es: 'Recordando lo que se dijo en el texto y en la sesión,\n\n1. Decide que así sea.',
  fr: 'Rappelant ce qui a été dit dans le texte et par les États,\n\n1. Décide qu’il en soit ainsi.',
  ru: 'ссылаясь на то, что было сказано в тексте,\n\n1. постановляет продолжать.',
  zh: '回顾案文所说的话，\n\n1. 决定继续。',
};

/** Titles and numbers are made up, the forms those of the bodies. */
test.each<[language: string, head: string, said: string]>([
  [
    'en',
    'Resolution 710 (1991)\nof 12 September 1991\n\nThe Security Council,',
    'S/RES/710(1991) resolution 1991-09-12',
  ],
  [
    'en',
    '170 (1961). Resolution of 14 December 1961\n\nThe Security Council,',
    'S/RES/170(1961) resolution 1961-12-14',
  ],
  ['en', '21 (1947). Resolution of 2 April 1947\n[S/318]\n', 'S/RES/21(1947) resolution 1947-04-02'],
  [
    'en',
    'Recalled here is what was said in\n21 (1947). Resolution and other texts of the year 1947\n',
    'null other null',
  ],
  [
    'en',
    'noting the decisions adopted by the Economic and Social Council on 2 May 1957\n1166 (XII). Lighthouses\n\nThe General Assembly,',
    'A/RES/1166(XII) resolution null',
  ],
  [
    'fr',
    'Résolution 710 (1991)\ndu 12 septembre 1991\n\nLe Conseil de sécurité,',
    'S/RES/710(1991) resolution 1991-09-12',
  ],
  [
    'es',
    'Resolución 710 (1991)\nde 12 de septiembre de 1991\n\nEl Consejo de Seguridad,',
    'S/RES/710(1991) resolution 1991-09-12',
  ],
  [
    'ru',
    'Резолюция 710 (1991),\nпринятая Советом Безопасности на его 3007-м заседании 12 сентября 1991 года\n\nСовет Безопасности,',
    'S/RES/710(1991) resolution 1991-09-12',
  ],
  [
    'ar',
    'القرار 710 (1991)\nالذي اتخذه مجلس الأمن في جلسته 3007، المعقودة في 12 أيلول/سبتمبر 1991\n\nإن مجلس الأمن،',
    'S/RES/710(1991) resolution 1991-09-12',
  ],
  [
    'zh',
    '第710(1991)号决议\n1991年9月12日安全理事会第3007次会议通过\n安全理事会，',
    'S/RES/710(1991) resolution 1991-09-12',
  ],
  [
    'en',
    'RESOLUTION 55/900\nAdopted at the 81st plenary meeting, on 4 December 2000, on the recommendation of the Committee; the draft resolution was sponsored by Cuba\n55/900. Lighthouses\nThe General Assembly,',
    'A/RES/55/900 resolution 2000-12-04',
  ],
  [
    'es',
    'RESOLUCIÓN 55/900\nAprobada en la 81a. sesión plenaria, celebrada el 4 de diciembre de 2000. El proyecto de resolución fue patrocinado por Cuba\n55/900. Faros\nLa Asamblea General,',
    'A/RES/55/900 resolution 2000-12-04',
  ],
  [
    'en',
    'Resolution 56/900 on the text\nof 4 December 2000\n56/900. Lighthouses\nThe General Assembly,',
    'A/RES/56/900 resolution null',
  ],
  [
    'ru',
    'Совет по правам человека\nПятидесятая сессия\nРезолюция, принятая Советом по правам человека 7 июля 2022 года\n50/90. Маяки\nСовет по правам человека,',
    'A/HRC/RES/50/90 resolution 2022-07-07',
  ],
  [
    'zh',
    '人权理事会2022年7月7日通过的决议\n50/90. 灯塔\n人权理事会，',
    'A/HRC/RES/50/90 resolution 2022-07-07',
  ],
  [
    'ar',
    'قرار اعتمده مجلس حقوق الإنسان في 7 تموز/يوليه 2022\n50/90- المنارات\nإن مجلس حقوق الإنسان،',
    'A/HRC/RES/50/90 resolution 2022-07-07',
  ],
  [
    'ar',
    'مقرر اتخذته الجمعية العامة في 7 كانون الأول/ديسمبر 2022\n77/590 - المنارات\nإن الجمعية العامة،',
    'A/DEC/77/590 decision 2022-12-07',
  ],
  [
    'en',
    'Decision adopted by the General Assembly on 7 December 2022\n77/590. Lighthouses\nThe General Assembly,',
    'A/DEC/77/590 decision 2022-12-07',
  ],
  [
    'zh',
    '2022年7月22日经济及社会理事会决议\n2022/90. 灯塔\n经济及社会理事会，',
    'E/RES/2022/90 resolution 2022-07-22',
  ],
  [
    'ar',
    'قرار اتخذه المجلس الاقتصادي والاجتماعي في 22 تموز/يوليه 2022\n2022/90 - المنارات\nإن المجلس الاقتصادي والاجتماعي،',
    'E/RES/2022/90 resolution 2022-07-22',
  ],
  [
    'fr',
    "Résolution adoptée par l'Assemblée générale le 6 avril 2017\n71/972. Phares\nB 1\nL'Assemblée générale,",
    'A/RES/71/972B resolution 2017-04-06',
  ],
  ['ar', '2625 (د-25) - المنارات\n\nإن الجمعية العامة،', 'A/RES/2625(XXV) resolution null'],
  ['ar', '43 / 90 حاء - المنارات\n\nإن الجمعية العامة،', 'A/RES/43/90H resolution null'],
  [
    'ar',
    'قرار اتخذته الجمعية العامة في 2 آذار/مارس 2022\nدإط-11/90 - المنارات\nإن الجمعية العامة،',
    'A/RES/ES-11/90 resolution 2022-03-02',
  ],
  ['ru', '43/90 Н. Маяки\n\nГенеральная Ассамблея,', 'A/RES/43/90H resolution null'],
  ['ru', '43/90. О маяках\n\nГенеральная Ассамблея,', 'A/RES/43/90 resolution null'],
  [
    'es',
    'Naciones Unidas A/C.1/77/L.900\nAsamblea General Distr. limitada\n13 de octubre de 2022\nCuba: proyecto de resolución\nFaros\nLa Asamblea General,',
    'A/C.1/77/L.900 draft 2022-10-13',
  ],
  [
    'zh',
    '联合国 A/C.1/77/L.900\n大会 Distr.: Limited\n13 October 2022\n古巴：决议草案\n灯塔\n大会，',
    'A/C.1/77/L.900 draft 2022-10-13',
  ],
])('%s %s', (language, head, said) => {
  const text = `${head}\n\n${BODY[language] ?? ''}\n`;
  const [document] = extractDocuments({ name: 'made.txt', text });
  expect(document?.language).toBe(language);
  expect(`${document?.symbol} ${document?.kind} ${document?.date}`).toBe(said);
  if (/^[AE]/.test(said))
    expect(document?.title).toMatch(/^(?:Lighthouses|Faros|Phares|Маяки|О маяках|灯塔|المنارات)$/);
});

/** Made for this project: two lines of a title, the number in front of the second. */
const HEAD =
  "Résolution adoptée par l'Assemblée générale le 19 décembre 2019\n\n[ sur recommandation de la Commission (A/74/900) ]\n\n";

test.each([
  [
    'the number in front of its second line',
    `${HEAD}Les phares et ce que l'on en dit\n\n74/900. dans les textes\n\n`,
    "Les phares et ce que l'on en dit dans les textes",
  ],
  ['the number above all', `74/900.\n\n${HEAD}Les phares\n\n`, 'Les phares'],
  ['no number', `${HEAD}* Les phares\n\nLes phares et les textes\n\n`, 'Les phares et les textes'],
])('a title with %s', (_, head, title) => {
  const [document] = extractDocuments({
    name: 'made.txt',
    text: `${head}L'Assemblée générale,\n\n${BODY['fr']}\n`,
  });
  expect(document?.title).toBe(title);
});

test('the title of an item names what was adopted, at the beginning of a line', () => {
  const head = `Agenda item 101
Review of the implementation of the recommendations and
decisions adopted by the General Assembly at its tenth
special session

Resolution adopted by the General Assembly on 2 December 2024

79/900. Lighthouses

The General Assembly,
`;
  const [document] = extractDocuments({ name: 'made.txt', text: `${head}\n${BODY['en']}\n` });
  expect(document?.kind).toBe('resolution');
  expect(document?.date).toBe('2024-12-02');
  expect(document?.agendaItem.title).toMatch(
    / adopted by the General Assembly at its tenth special session$/,
  );
});

test('the lines of a head run together, and a part has a title of its own', () => {
  const head = `Distr. générale 20 janvier 2011

Soixante-cinquième session Point 54, c , de l'ordre du jour Les phares : ce que l'on en dit à la dixième session

Résolutions adoptées par l'Assemblée générale [ sur la base du rapport de la Commission (A/65/900) ]

65/900. Questions relatives aux phares

B

Les phares et les textes

L'Assemblée générale,
`;
  const [document] = extractDocuments({ name: 'made.txt', text: `${head}\n${BODY['fr']}\n` });
  const { symbol, session, agendaItem, title } = document ?? {};
  expect({ symbol, session, agendaItem, title }).toEqual({
    symbol: 'A/RES/65/900B',
    session: 65,
    agendaItem: { number: '54, c', title: "Les phares : ce que l'on en dit à la dixième session" },
    title: 'Questions relatives aux phares',
  });
});

test.each([
  ['1 Résolution', null],
  ['*\nRésolution', null],
  ['[Start1]\n\nRésolution', null],
  ['*1512345*\nRésolution', null],
  ['mots\nRésolution', null],
  ['Les phares (suite)\nRésolution', 'Les phares (suite)'],
])('what is left of a mark or of a file below the number of an item is no title: %j', (words, title) => {
  const head = `Soixante-cinquième session
Point 54 de l'ordre du jour

${words} adoptée par l'Assemblée générale le 2 décembre 2010

65/900. Questions relatives aux phares

L'Assemblée générale,
`;
  const [document] = extractDocuments({ name: 'made.txt', text: `${head}\n${BODY['fr']}\n` });
  expect(document?.agendaItem).toEqual({ number: '54', title });
});
