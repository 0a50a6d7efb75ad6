import { expect, test } from 'vitest';
import { extractDocuments } from '../src/extract/extract-documents.ts';

/**
 * Made for this project, in the form in which the Assembly's resolutions are printed in each language: session, item and
 * its title, adoption, basis, number and title; at the foot meeting and date, the annex behind.
 */
const FORMS: Readonly<Record<string, string>> = {
  en: `Seventy-ninth session
Agenda item 94
Words and numbers

Resolution adopted by the General Assembly on 2 December 2024
[on the report of the First Committee (A/79/404, para. 9)]

79/901. Words and numbers

The General Assembly,

Recalling its resolution 74/29 of 12 December 2019,

1. Decides to include in the provisional agenda of its eightieth session the item entitled “Words and numbers”.

44th plenary meeting
2 December 2024

Annex
First words of the annex.`,
  es: `Septuagésimo noveno período de sesiones
Tema 94 del programa
Palabras y números

Resolución aprobada por la Asamblea General el 2 de diciembre de 2024
[sobre la base del informe de la Primera Comisión (A/79/404, párr. 9)]

79/901. Palabras y números

La Asamblea General,

Recordando su resolución 74/29, de 12 de diciembre de 2019,

1. Decide incluir en el programa provisional de su octogésimo período de sesiones el tema titulado “Palabras y números”.

44ª sesión plenaria
2 de diciembre de 2024

Anexo
Primeras palabras del anexo.`,
  fr: `Soixante-dix-neuvième session
Point 94 de l’ordre du jour
Mots et nombres

Résolution adoptée par l’Assemblée générale le 2 décembre 2024
[sur la base du rapport de la Première Commission (A/79/404, par. 9)]

79/901. Mots et nombres

L’Assemblée générale,

Rappelant sa résolution 74/29 du 12 décembre 2019,

1. Décide d’inscrire à l’ordre du jour provisoire de sa quatre-vingtième session la question intitulée « Mots et nombres ».

44e séance plénière
2 décembre 2024

Annexe
Premiers mots de l’annexe.`,
  ru: `Семьдесят девятая сессия
Пункт 94 повестки дня
Слова и числа

Резолюция, принятая Генеральной Ассамблеей 2 декабря 2024 года
[по докладу Первого комитета (A/79/404, пункт 9)]

79/901. Слова и числа

Генеральная Ассамблея,

ссылаясь на свою резолюцию 74/29 от 12 декабря 2019 года,

1. постановляет включить в предварительную повестку дня своей восьмидесятой сессии пункт, озаглавленный «Слова и числа».

44-е пленарное заседание,
2 декабря 2024 года

Приложение
Первые слова приложения.`,
  ar: `الدورة التاسعة والسبعون
البند 94 من جدول الأعمال
كلمات وأرقام

قرار اتخذته الجمعية العامة في 2 كانون الأول/ديسمبر 2024
[بناء على تقرير اللجنة الأولى (A/79/404، الفقرة 9)]

79/901 - كلمات وأرقام

إن الجمعية العامة،

إذ تشير إلى قرارها 74/29 المؤرخ 12 كانون الأول/ديسمبر 2019،

1 - تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الثمانين البند المعنون ”كلمات وأرقام“.

الجلسة العامة 44
2 كانون الأول/ديسمبر 2024

المرفق
الكلمات الأولى من المرفق.`,
  zh: `第七十九届会议
议程项目94
文字和数字

2024年12月2日大会决议
[根据第一委员会的报告(A/79/404，第9段)通过]

79/901. 文字和数字

大会，

回顾其2019年12月12日第74/29号决议，

1. 决定将题为“文字和数字”的项目列入大会第八十届会议临时议程。

2024年12月2日
第44次全体会议

附件
附件的最初文字。`,
};

test.each(Object.entries(FORMS))('%s: all that a resolution says of itself is read', (language, text) => {
  const [document] = extractDocuments({ name: 'made.txt', text });
  if (!document) throw new Error('a document was expected');
  const title = /^79\/901\.?(?: -)? (.*)$/m.exec(text)?.[1];
  expect(document).toMatchObject({
    language,
    symbol: 'A/RES/79/901',
    kind: 'resolution',
    session: 79,
    agendaItem: { number: '94', title },
    title,
    date: '2024-12-02',
    issues: [],
  });
  expect(document.meeting).toMatch(/44/);
  expect(document.meeting).not.toMatch(/2024|[,،，]$/);
  expect(document.forwardLinks.map(({ place, session, title: item }) => [place, session, item])).toEqual([
    ['op1', 80, title],
  ]);
  expect(document.parts.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['masthead', 'opening', 'pp1', 'op1', 'closing', 'annex', 'annex.p1']),
  );
  expect(document.mentions.filter(({ act }) => act === 'recall')).toHaveLength(1);
});

test.each([
  ['ar', 'لدورتها الثامنة والسبعين البند', 78],
  ['ar', 'لدورتها الحادية والثمانين البند', 81],
])('%s: %s is an ordinal of several words', (language, words, session) => {
  const text = (FORMS[language] ?? '').replace('لدورتها الثمانين البند', words);
  const [document] = extractDocuments({ name: 'made.txt', text });
  expect(document?.forwardLinks.map((link) => link.session)).toEqual([session]);
});
