import type { Body } from '../model/document-symbol.ts';

/** How a language cites: the words of the United Nations Editorial Manual and of its counterparts. */
export interface CitationWords {
  /** Author, for catalogues: "United Nations General Assembly". */
  readonly author: Readonly<Record<Body, string>>;
  readonly unitedNations: string;
  /** "General Assembly resolution 78/16"; `body` null where the symbol names none. */
  readonly resolution: (number: string, body: Body | null) => string;
  readonly decision: (number: string, body: Body | null) => string;
  /** What stands between name and date, space included, and the date in full. */
  readonly dated: (day: number, month: number, year: number) => string;
  readonly operative: (number: string, points: readonly string[]) => string;
  readonly preambular: (number: string, points: readonly string[]) => string;
  readonly footnote: (number: string) => string;
  readonly annex: string;
  readonly quotes: readonly [string, string];
}

const inBrackets = (points: readonly string[]) => points.map((point) => ` (${point})`).join('');
const withBracket = (points: readonly string[]) => points.map((point) => ` ${point})`).join('');

const EN_BODIES = {
  GA: 'General Assembly',
  SC: 'Security Council',
  ECOSOC: 'Economic and Social Council',
  HRC: 'Human Rights Council',
};
const EN_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** 1st, 2nd, 3rd, 4th, 11th. */
function englishOrdinal(number: string): string {
  const teen = /1\d$/.test(number);
  const ending = teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number.at(-1) ?? ''];
  return `${number}${ending ?? 'th'}`;
}

const en: CitationWords = {
  author: {
    GA: 'United Nations General Assembly',
    SC: 'United Nations Security Council',
    ECOSOC: 'United Nations Economic and Social Council',
    HRC: 'United Nations Human Rights Council',
  },
  unitedNations: 'United Nations',
  resolution: (number, body) => (body ? `${EN_BODIES[body]} resolution ${number}` : `Resolution ${number}`),
  decision: (number, body) => (body ? `${EN_BODIES[body]} decision ${number}` : `Decision ${number}`),
  dated: (day, month, year) => ` of ${day} ${EN_MONTHS[month - 1]} ${year}`,
  operative: (number, points) => `para. ${number}${inBrackets(points)}`,
  preambular: (number, points) => `${englishOrdinal(number)} preambular para.${inBrackets(points)}`,
  footnote: (number) => `footnote ${number}`,
  annex: 'annex',
  quotes: ['“', '”'],
};

const ES_BODIES = {
  GA: 'de la Asamblea General',
  SC: 'del Consejo de Seguridad',
  ECOSOC: 'del Consejo Económico y Social',
  HRC: 'del Consejo de Derechos Humanos',
};
const ES_MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

const es: CitationWords = {
  author: {
    GA: 'Asamblea General de las Naciones Unidas',
    SC: 'Consejo de Seguridad de las Naciones Unidas',
    ECOSOC: 'Consejo Económico y Social de las Naciones Unidas',
    HRC: 'Consejo de Derechos Humanos de las Naciones Unidas',
  },
  unitedNations: 'Naciones Unidas',
  resolution: (number, body) => `Resolución ${number}${body ? ` ${ES_BODIES[body]}` : ''}`,
  decision: (number, body) => `Decisión ${number}${body ? ` ${ES_BODIES[body]}` : ''}`,
  dated: (day, month, year) => `, de ${day} de ${ES_MONTHS[month - 1]} de ${year}`,
  operative: (number, points) => `párr. ${number}${withBracket(points)}`,
  preambular: (number, points) => `${number}º párr. del preámbulo${withBracket(points)}`,
  footnote: (number) => `nota ${number}`,
  annex: 'anexo',
  quotes: ['“', '”'],
};

const FR_BODIES = {
  GA: 'de l’Assemblée générale',
  SC: 'du Conseil de sécurité',
  ECOSOC: 'du Conseil économique et social',
  HRC: 'du Conseil des droits de l’homme',
};
const FR_MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const fr: CitationWords = {
  author: {
    GA: 'Assemblée générale des Nations Unies',
    SC: 'Conseil de sécurité de l’Organisation des Nations Unies',
    ECOSOC: 'Conseil économique et social de l’Organisation des Nations Unies',
    HRC: 'Conseil des droits de l’homme de l’Organisation des Nations Unies',
  },
  unitedNations: 'Organisation des Nations Unies',
  resolution: (number, body) => `Résolution ${number}${body ? ` ${FR_BODIES[body]}` : ''}`,
  decision: (number, body) => `Décision ${number}${body ? ` ${FR_BODIES[body]}` : ''}`,
  dated: (day, month, year) => `, en date du ${day === 1 ? '1er' : day} ${FR_MONTHS[month - 1]} ${year}`,
  operative: (number, points) => `par. ${number}${withBracket(points)}`,
  preambular: (number, points) =>
    `${number === '1' ? '1er' : `${number}e`} al. du préambule${withBracket(points)}`,
  footnote: (number) => `note ${number}`,
  annex: 'annexe',
  quotes: ['«\u00a0', '\u00a0»'],
};

const CITATION_WORDS: Readonly<Record<string, CitationWords>> = { en, es, fr };

/** The words of a language; English for one whose words are not here. */
export function citationWords(language: string | null): CitationWords {
  return CITATION_WORDS[language ?? 'en'] ?? en;
}
