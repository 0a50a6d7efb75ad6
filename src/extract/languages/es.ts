import { LATIN, type Language } from './language.ts';

export const es: Language = {
  code: 'es',
  script: LATIN,
  commonWords: [
    'resolución',
    'resoluciones',
    'consejo',
    'seguridad',
    'asamblea',
    'los',
    'las',
    'del',
    'que',
    'el',
    'y',
    'su',
    'para',
    'por',
    'con',
  ],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'sep?tiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  dateWords: { dayEnding: 'º|°|o|er', beforeMonth: 'de', beforeYear: 'del?|,', yearEnding: '' },
  dateOrder: 'day-first',
  ordinalWords: {
    primer: 1,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    tercer: 3,
    tercero: 3,
    tercera: 3,
    cuarto: 4,
    cuarta: 4,
    quinto: 5,
    quinta: 5,
    sexto: 6,
    sexta: 6,
    séptimo: 7,
    séptima: 7,
    octavo: 8,
    octava: 8,
    noveno: 9,
    novena: 9,
    décimo: 10,
    décima: 10,
    undécimo: 11,
    undécima: 11,
    duodécimo: 12,
    duodécima: 12,
    decimotercer: 13,
    decimotercero: 13,
    decimocuarto: 14,
    decimoquinto: 15,
    decimosexto: 16,
    decimoséptimo: 17,
    decimoctavo: 18,
    decimonoveno: 19,
    vigésimo: 20,
    vigésima: 20,
    trigésimo: 30,
    trigésima: 30,
    cuadragésimo: 40,
    cuadragésima: 40,
    quincuagésimo: 50,
    quincuagésima: 50,
    sexagésimo: 60,
    sexagésima: 60,
    septuagésimo: 70,
    septuagésima: 70,
    octogésimo: 80,
    octogésima: 80,
    nonagésimo: 90,
    nonagésima: 90,
    centésimo: 100,
  },
  masthead: {
    session: { before: '', after: 'per[ií]odo (?:extraordinario )?(?:de emergencia )?de sesiones' },
    item: { before: 'temas?', after: '(?:del programa|de la agenda)' },
    adopted: {
      resolution: 'resoluci(?:ón|ones) aprobadas? por (?:la|el)|aprobada por (?:la|el)',
      decision: 'decisi(?:ón|ones) aprobadas? por (?:la|el)',
      date: 'behind',
    },
    adoption: 'adopci[óoé6]n',
    draft: 'proyecto de (?:resolución|decisión)(?: revisado)?',
    basis: 'sobre la base|sin remisión|por recomendación',
    distribution: 'distr\\.?(?: ?:)? ?(?:general|limitada)',
    volumeHead:
      '(?:[ivxy]+\\. ?)?resoluciones aprobadas (?:sobre la base de los informes de la|sin remisión previa a una) (?:[a-zà-ÿ]+ ){1,4}comisión|' +
      'asamblea general ?[—–-] ?(?:[a-zà-ÿ]+ ){1,2}período (?:extraordinario )?de sesiones',
    article: '(?:la|el) ',
    meeting: { before: '', after: 'sesión plenaria|ª sesión|a\\.? sesión' },
    adoptedAt: 'Aprobada (?:por unanimidad |sin votación |por consenso )?en la',
    annex: 'anexos?(?: [ivx]+)?',
  },
  bodies: {
    generalAssembly: 'asamblea general|asamblea',
    securityCouncil: 'consejo de seguridad',
    humanRightsCouncil: 'consejo de derechos humanos',
    economicAndSocialCouncil: 'consejo económico y social',
    council: 'consejo',
    others:
      'asamblea de las naciones unidas sobre el medio ambiente|consejo de administración|comisión|conferencia|' +
      'congreso|comité|reunión de las partes|organización|junta|parlamento|fao|unesco|oiea|omi|' +
      'asamblea mundial de la salud|consejo de administración fiduciaria|gobierno',
  },
  nouns: {
    resolution: 'resoluci(?:[óo6]n|ones)',
    decision: 'decisi(?:ón|ones)',
    others:
      'ley(?:es)?|artículos?|observaci(?:ón|ones) general(?:es)?|directivas?|reglamentos?|publicaci(?:ón|ones)|decretos?',
  },
  lists: {
    joints: 'y|e|o|u|así como|incluida|incluidas|también|todas|ambas|respectivamente|a|la|las|su|sus',
    letterJoint: 'y|e|,',
    letterRange: 'a|[–-]',
    afterBareNumber: ',? de \\d',
    beforeDate: 'de|del|de fecha|aprobada el|aprobadas el',
    adoptedBy: 'aprobadas? por (?:la (?:sub)?|el )',
    entitled: 'titulad[oa]s?|sobre|relativ[oa]s? a|referentes? a',
    locators:
      '(?:párrs?\\.|párrafos?|secc?s?\\.|secci(?:ón|ones)|anexos?|partes?|caps?\\.)(?: [0-9ivxa-z]{1,6}\\b(?: ?(?:[–,-]|y|a) ?\\d{1,3}\\b(?! ?/))*)?',
    chapter:
      '(?<![a-zà-ÿ])(?:cap|secc|parte|vol|suplemento núm)(?:\\. ?| )(?:[0-9]{1,4}|[ivxl]{1,6}|[a-z])\\)?',
    betweenBodyAndNoun: ',? (?:en su|en sus|por su) ',
    ofBody: 'de la|del|de el|aprobada por la|aprobada por el',
  },
  acts: [
    ['recall', 'record(?:ando|ó|amos)|recuerda(?:n)?'],
    ['reaffirm', 'reafirm(?:ando|a|an|amos)|reiter(?:ando|a|an)'],
    ['welcome', 'acog(?:iendo|e|en) (?:también )?con (?:beneplácito|satisfacción|agrado)|celebr(?:ando|a)'],
    [
      'endorse',
      'hac(?:iendo|e) (?:también )?suy[oa]s?|aprueba|aprobando|respald(?:ando|a)|ratific(?:ando|a)',
    ],
    [
      'note',
      'toma(?:ndo)? (?:también )?nota|observ(?:ando|a)|señal(?:ando|a)|teniendo en cuenta|tom(?:ando|a) en consideración',
    ],
    ['guided', 'guiad[oa]|guiándose|inspirad[oa]|inspirándose'],
    [
      'consider',
      'considerando|considera|habiendo (?:considerado|examinado)|teniendo presentes?|tiene presente|conscientes? de|habida cuenta',
    ],
    ['recognize', 'reconoc(?:iendo|e|en)|convencid[oa]|cre(?:yendo|e)|entiend(?:e|en)|acuerd(?:a|an) con'],
    [
      'emphasize',
      'destac(?:ando|a|an)|subray(?:ando|a|an)|recalc(?:ando|a)|poniendo de relieve|pone de relieve|resalt(?:ando|a|an)|hac(?:iendo|e) hincapié',
    ],
    [
      'concern',
      '(?:profundamente |gravemente |seriamente )?preocupad[oa]|expres(?:ando|a) (?:también |su )?(?:profunda |grave |seria )?preocupación|alarmad[oa]|lament(?:ando|a)|deplor(?:ando|a)',
    ],
    ['condemn', 'conden(?:ando|a)'],
    [
      'appreciate',
      'encomi(?:ando|a)|expres(?:ando|a) (?:su )?(?:profundo )?(?:reconocimiento|agradecimiento|aprecio)|felicit(?:ando|a)|rind(?:iendo|e) homenaje',
    ],
    [
      'decide',
      'decid(?:iendo|e|ió)|resuelv(?:e|iendo)|determin(?:ando|a)|estable(?:ciendo|ce)|autoriz(?:ando|a)|prorroga',
    ],
    ['request', 'solicit(?:ando|a|ó)|pid(?:iendo|e)|invit(?:ando|a)'],
    ['urge', 'inst(?:ando|a)|exhort(?:ando|a)|exig(?:iendo|e)'],
    ['encourage', 'alent(?:ando|ó)|alienta|recomend(?:ando|ó)|recomienda'],
    ['support', 'apoy(?:ando|a)'],
    ['affirm', 'afirm(?:ando|a|an)|declar(?:ando|a)|proclam(?:ando|a)|confirm(?:ando|a)'],
    ['see', 'véa(?:se|nse)(?: también)?'],
  ],
  connectors: [
    [
      'pursuant',
      'de conformidad con|en cumplimiento de|con arreglo a|conforme a|de acuerdo con|en virtud de|en aplicación de|la aplicación de|en respuesta a|según lo (?:dispuesto|solicitado|establecido) en|(?:establecid[oa]s?|cread[oa]s?) (?:en virtud de|por)|solicitad[oa]s? en|en consonancia con',
    ],
  ],
  verbTail:
    'también|además|asimismo|una vez más|de nuevo|con (?:beneplácito|satisfacción|reconocimiento|interés|agrado|aprecio|pesar|(?:profunda |grave |seria |suma )?preocupación)|su (?:profundo |profunda |grave )?(?:reconocimiento|preocupación|agradecimiento)|con interés',
  preambularStarters:
    '[a-záéíóúñ]+(?:ndo|ndose)|profundamente|gravemente|seriamente|consciente|convencid[oa]|preocupad[oa]|alarmad[oa]|' +
    'decidid[oa]|resuelt[oa]|guiad[oa]|inspirad[oa]|alentad[oa]|deseos[oa]|teniendo|habiendo|sabedora?|firmemente|' +
    'plenamente|persuadid[oa]|consternad[oa]|habida',
  operativeStarters:
    '(?:también )?(?:aprueba|decide|solicita|pide|exhorta|insta|invita|alienta|toma|observa|acoge|reafirma|recuerda|' +
    'reconoce|destaca|subraya|expresa|hace suy[oa]s?|recomienda|declara|condena|exige|afirma|nombra|autoriza|encomia|' +
    'considera|deplora|determina|elige|prorroga|proclama|lamenta|reitera|renueva|resuelve|apoya|pone de relieve|' +
    'confirma|felicita|establece|insiste|acepta|admite|designa|aguarda|sigue|transmite|celebra|recalca|señala|hace)',
  indirect: {
    // prettier-ignore
    names: [
      ['universal-declaration-of-human-rights', 'Declaración Universal de (?:los )?Derechos Humanos', 'A/RES/55/100'],
      ['covenant-on-civil-and-political-rights', 'Pacto Internacional de Derechos Civiles y Políticos', 'A/RES/55/100'],
      ['agenda-2030', 'Agenda 2030(?: para el Desarrollo Sostenible)?', 'A/RES/78/311'],
      ['addis-ababa-action-agenda', 'Agenda de Acción de Addis Abeba', 'A/RES/78/311'],
    ],
    partOfAnother: 'Protocolos? (?:[IV]+ )?(?:Facultativos? )?(?:de la |del |al |a la )',
    charter: 'Carta de las Naciones Unidas',
    charterArticle:
      '(?:los |del |el )?[Aa]rtículos? #,?(?:,? párrafos? \\d,?)? de la Carta(?! (?:Africana|de (?!las Naciones)|Social))(?: de las Naciones Unidas)?',
    charterChapter:
      '[Cc]apítulos? # de la Carta(?! (?:Africana|de (?!las Naciones)))(?: de las Naciones Unidas)?',
    sameResolution:
      '(?:dicha|esa|la misma|la citada|la mencionada|la referida) resolución(?![a-zà-ÿ])|la resolución (?:mencionada|citada|antes mencionada)(?![a-zà-ÿ])',
  },
  forwardLink: {
    before: 'en el programa provisional (?:de|para) su',
    after: 'período de sesiones',
  },
};
