import { PART_LETTERS_AR } from './part-letters-ar.ts';
import type { Wording } from './wording.ts';

const months = (names: string) => names.split(' ');
const latin = {
  dateBefore: false,
  partLetters: {},
  bracketed: (_session: number, special: boolean, roman: string) => ` (${special ? 'S-' : ''}${roman})`,
  special: (session: string, emergency: boolean) => `${emergency ? 'ES' : 'S'}-${session}`,
  number: (number: string) => number,
  comma: ', ',
};

const en: Wording = {
  ...latin,
  language: 'en',
  opening: { GA: 'The General Assembly,', SC: 'The Security Council,' },
  months: months('January February March April May June July August September October November December'),
  date: (day, month, year) => ` of ${day} ${month} ${year}`,
  and: ' and ',
  recalls: {
    GA: (list, many) => `Recalling General Assembly resolution${many ? 's' : ''} ${list},`,
    SC: (list, many) => `Recalling Security Council resolution${many ? 's' : ''} ${list},`,
    ECOSOC: (list, many) => `Recalling Economic and Social Council resolution${many ? 's' : ''} ${list},`,
    HRC: (list, many) => `Recalling Human Rights Council resolution${many ? 's' : ''} ${list},`,
  },
  notes: (symbol) => `Taking note of the report of the Secretary-General (${symbol}),`,
  decoy: 'Noting the plan for 2021-2025, the balance of 50/50 and the line that is open 24/7,',
};

const es: Wording = {
  ...latin,
  language: 'es',
  opening: { GA: 'La Asamblea General,', SC: 'El Consejo de Seguridad,' },
  months: months('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  date: (day, month, year) => `, de ${day} de ${month} de ${year}`,
  and: ' y ',
  recalls: {
    GA: (list, many) => `Recordando ${many ? 'sus resoluciones' : 'su resolución'} ${list},`,
    SC: (list, many) =>
      `Recordando ${many ? 'las resoluciones' : 'la resolución'} del Consejo de Seguridad ${list},`,
    ECOSOC: (list, many) =>
      `Recordando ${many ? 'las resoluciones' : 'la resolución'} del Consejo Económico y Social ${list},`,
    HRC: (list, many) =>
      `Recordando ${many ? 'las resoluciones' : 'la resolución'} del Consejo de Derechos Humanos ${list},`,
  },
  notes: (symbol) => `Tomando nota del informe del Secretario General (${symbol}),`,
  decoy: 'Observando el plan para 2021-2025, el equilibrio de 50/50 y la línea abierta 24/7,',
};

const fr: Wording = {
  ...latin,
  language: 'fr',
  opening: { GA: 'L’Assemblée générale,', SC: 'Le Conseil de sécurité,' },
  months: months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  date: (day, month, year) => ` du ${day === 1 ? '1er' : day} ${month} ${year}`,
  and: ' et ',
  recalls: {
    GA: (list, many) => `Rappelant ${many ? 'ses résolutions' : 'sa résolution'} ${list},`,
    SC: (list, many) =>
      `Rappelant ${many ? 'les résolutions' : 'la résolution'} du Conseil de sécurité ${list},`,
    ECOSOC: (list, many) =>
      `Rappelant ${many ? 'les résolutions' : 'la résolution'} du Conseil économique et social ${list},`,
    HRC: (list, many) =>
      `Rappelant ${many ? 'les résolutions' : 'la résolution'} du Conseil des droits de l’homme ${list},`,
  },
  notes: (symbol) => `Prenant note du rapport du Secrétaire général (${symbol}),`,
  decoy: 'Notant le plan pour 2021-2025, l’équilibre de 50/50 et la ligne ouverte 24/7,',
};

const ru: Wording = {
  ...latin,
  language: 'ru',
  opening: { GA: 'Генеральная Ассамблея,', SC: 'Совет Безопасности,' },
  months: months('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  date: (day, month, year) => ` от ${day} ${month} ${year} года`,
  and: ' и ',
  recalls: {
    GA: (list, many) => `ссылаясь на ${many ? 'свои резолюции' : 'свою резолюцию'} ${list},`,
    SC: (list, many) => `ссылаясь на ${many ? 'резолюции' : 'резолюцию'} Совета Безопасности ${list},`,
    ECOSOC: (list, many) =>
      `ссылаясь на ${many ? 'резолюции' : 'резолюцию'} Экономического и Социального Совета ${list},`,
    HRC: (list, many) => `ссылаясь на ${many ? 'резолюции' : 'резолюцию'} Совета по правам человека ${list},`,
  },
  notes: (symbol) => `принимая к сведению доклад Генерального секретаря (${symbol}),`,
  decoy: 'отмечая план на 2021-2025 годы, соотношение 50/50 и линию, открытую 24/7,',
};

const zh: Wording = {
  ...latin,
  language: 'zh',
  opening: { GA: '大会，', SC: '安全理事会，' },
  months: Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
  date: (day, month, year) => `${year}年${month}${day}日`,
  dateBefore: true,
  bracketed: (_session, special, roman) => `(${special ? 'S-' : ''}${roman})`,
  number: (number) => `第${number}号`,
  comma: '、',
  and: '和',
  recalls: {
    GA: (list) => `回顾其${list}决议，`,
    SC: (list) => `回顾安全理事会${list}决议，`,
    ECOSOC: (list) => `回顾经济及社会理事会${list}决议，`,
    HRC: (list) => `回顾人权理事会${list}决议，`,
  },
  notes: (symbol) => `注意到秘书长的报告（${symbol}），`,
  decoy: '注意到2021-2025年的计划、50/50的均衡和24/7的热线，',
};

const ar: Wording = {
  language: 'ar',
  opening: { GA: 'إن الجمعية العامة،', SC: 'إن مجلس الأمن،' },
  months: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيه',
    'تموز/يوليه',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  date: (day, month, year, many) => ` ${many ? 'المؤرخة' : 'المؤرخ'} ${day} ${month} ${year}`,
  dateBefore: false,
  partLetters: PART_LETTERS_AR,
  bracketed: (session, special) => ` (${special ? 'د إ' : 'د'} - ${session})`,
  special: (session, emergency) => `${emergency ? 'دإط' : 'دإ'}-${session}`,
  number: (number) => number,
  comma: ' و ',
  and: ' و ',
  recalls: {
    GA: (list, many) => `إذ تشير إلى ${many ? 'قراراتها' : 'قرارها'} ${list}،`,
    SC: (list, many) => `وإذ تشير إلى ${many ? 'قرارات' : 'قرار'} مجلس الأمن ${list}،`,
    ECOSOC: (list, many) => `وإذ تشير إلى ${many ? 'قرارات' : 'قرار'} المجلس الاقتصادي والاجتماعي ${list}،`,
    HRC: (list, many) => `وإذ تشير إلى ${many ? 'قرارات' : 'قرار'} مجلس حقوق الإنسان ${list}،`,
  },
  notes: (symbol) => `وإذ تحيط علما بتقرير الأمين العام (${symbol})،`,
  decoy: 'وإذ تلاحظ خطة الفترة 2021-2025 والتوازن 50/50 والخط المفتوح 24/7،',
};

/** One for each language of documents. */
export const WORDINGS: readonly Wording[] = [ar, en, es, fr, ru, zh];
