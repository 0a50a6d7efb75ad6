import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/extract/languages/languages.ts';
import { precision, recall } from '../tally.ts';
import { composeText } from './compose-text.ts';
import { SAMPLE_SETS } from './sample-sets.ts';
import { WORDINGS } from './wordings.ts';

describe('the sample of the gold, in words of our own', () => {
  it.each(SAMPLE_SETS)('$name: precision and recall hold', (set) => {
    const { tally, misses } = set.measure();
    expect(tally.documents).toBeGreaterThan(3);
    expect(precision(tally), JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(set.precision);
    expect(recall(tally), JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(set.recall);
  });

  it('is there in every language of documents', () => {
    expect(WORDINGS.map(({ language }) => language).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
  });

  it('puts citations as resolutions do', () => {
    const cited = new Set([
      'A/RES/74/28',
      'A/RES/74/29',
      'A/RES/217A(III)',
      'S/RES/242(1967)',
      'A/79/5(Vol.I)',
    ]);
    const texts = WORDINGS.map((wording) => composeText({ citing: 'A/RES/80/1', cited }, wording));
    expect(texts).toMatchInlineSnapshot(`
      [
        "A/RES/80/1

      إن الجمعية العامة،

      إذ تشير إلى قراراتها 74/28 و 74/29 المؤرخة 15 كانون الأول/ديسمبر 2019 و 217 ألف (د - 3) المؤرخ 4 كانون الأول/ديسمبر 1948،

      وإذ تشير إلى قرار مجلس الأمن 242 (1967) المؤرخ 8 كانون الأول/ديسمبر 1967،

      وإذ تلاحظ خطة الفترة 2021-2025 والتوازن 50/50 والخط المفتوح 24/7،

      وإذ تحيط علما بتقرير الأمين العام (A/79/5 (Vol. I))،",
        "A/RES/80/1

      The General Assembly,

      Recalling General Assembly resolutions 74/28 and 74/29 of 15 December 2019 and 217 A (III) of 4 December 1948,

      Recalling Security Council resolution 242 (1967) of 8 December 1967,

      Noting the plan for 2021-2025, the balance of 50/50 and the line that is open 24/7,

      Taking note of the report of the Secretary-General (A/79/5 (Vol. I)),",
        "A/RES/80/1

      La Asamblea General,

      Recordando sus resoluciones 74/28 y 74/29, de 15 de diciembre de 2019 y 217 A (III), de 4 de diciembre de 1948,

      Recordando la resolución del Consejo de Seguridad 242 (1967), de 8 de diciembre de 1967,

      Observando el plan para 2021-2025, el equilibrio de 50/50 y la línea abierta 24/7,

      Tomando nota del informe del Secretario General (A/79/5 (Vol. I)),",
        "A/RES/80/1

      L’Assemblée générale,

      Rappelant ses résolutions 74/28 et 74/29 du 15 décembre 2019 et 217 A (III) du 4 décembre 1948,

      Rappelant la résolution du Conseil de sécurité 242 (1967) du 8 décembre 1967,

      Notant le plan pour 2021-2025, l’équilibre de 50/50 et la ligne ouverte 24/7,

      Prenant note du rapport du Secrétaire général (A/79/5 (Vol. I)),",
        "A/RES/80/1

      Генеральная Ассамблея,

      ссылаясь на свои резолюции 74/28 и 74/29 от 15 декабря 2019 года и 217 A (III) от 4 декабря 1948 года,

      ссылаясь на резолюцию Совета Безопасности 242 (1967) от 8 декабря 1967 года,

      отмечая план на 2021-2025 годы, соотношение 50/50 и линию, открытую 24/7,

      принимая к сведению доклад Генерального секретаря (A/79/5 (Vol. I)),",
        "A/RES/80/1

      大会，

      回顾其2019年12月15日第74/28号和第74/29号和1948年12月4日第217 A(III)号决议，

      回顾安全理事会1967年12月8日第242(1967)号决议，

      注意到2021-2025年的计划、50/50的均衡和24/7的热线，

      注意到秘书长的报告（A/79/5 (Vol. I)），",
      ]
    `);
  });
});
