import { LATIN, type Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  script: LATIN,
  commonWords: [
    'résolution',
    'résolutions',
    'conseil',
    'sécurité',
    'assemblée',
    'sa',
    'son',
    'les',
    'des',
    'du',
    'et',
    'le',
    'aux',
    'dans',
    'une',
    'ses',
    'par',
  ],
  months: [
    'janvier',
    '[fs][ée]vrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'ao[ûu]t',
    'septembre',
    'octobre',
    'novembre',
    'd[ée]cembre',
  ],
  dateWords: { dayEnding: 'er', beforeMonth: '', beforeYear: '', yearEnding: '' },
  dateOrder: 'day-first',
  ordinalWords: {
    premier: 1,
    première: 1,
    unième: 1,
    deuxième: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
    huitième: 8,
    neuvième: 9,
    dixième: 10,
    onzième: 11,
    douzième: 12,
    treizième: 13,
    quatorzième: 14,
    quinzième: 15,
    seizième: 16,
    vingtième: 20,
    trentième: 30,
    quarantième: 40,
    cinquantième: 50,
    soixantième: 60,
    'quatre-vingtième': 80,
    centième: 100,
    'quatre-vingts': 80,
    'quatre-vingt': 80,
    dix: 10,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    et: 0,
  },
  masthead: {
    session: { before: '', after: 'session(?: extraordinaire)?(?: d.urgence)?' },
    item: { before: 'points?', after: "de l['’] ?ordre du jour" },
    adopted: {
      resolution: "r[ée]solutions? adopt[ée]es? par (?:l['’] ?|le |la )|adoptée par (?:l['’] ?|le |la )",
      decision: "d[ée]cisions? adopt[ée]es? par (?:l['’] ?|le |la )",
      date: 'behind',
    },
    draft: 'projet de (?:r[ée]solution|d[ée]cision)(?: révisé)?',
    basis: 'sur (?:le rapport|la base|(?:la )?recommandation)|sans renvoi',
    distribution: 'distr\\.?(?: ?:)? ?(?:g[ée]n[ée]rale|limit[ée]e)',
    volumeHead:
      '(?:[ivxy]+\\. ?)?r[ée]solutions adopt[ée]es (?:sur les rapports de la|sans renvoi à une) (?:[a-zà-ÿ]+ ){1,4}commission|' +
      'assembl[ée]e g[ée]n[ée]rale ?[—–-] ?[a-zà-ÿ-]+ session(?: extraordinaire)?',
    article: "(?:l['’] ?|le |la )",
    meeting: { before: '', after: 's[ée]ance pl[ée]ni[èe]re|e s[ée]ance' },
    adoptedAt: "Adoptée (?:à l[’']unanimité |sans vote |par consensus )?à la",
    annex: 'annexes?(?: [ivx]+)?',
  },
  bodies: {
    generalAssembly: 'assembl[ée]e g[ée]n[ée]rale|assembl[ée]e',
    securityCouncil: 'conseil de s[ée]curit[ée]',
    humanRightsCouncil: "conseil des droits de l['’] ?homme",
    economicAndSocialCouncil: 'conseil [ée]conomique et social',
    council: 'conseil',
    others:
      "assembl[ée]e des nations unies pour l['’] ?environnement|conseil d['’] ?administration|commission|conf[ée]rence|" +
      'congr[èe]s|comit[ée]|r[ée]union des parties|organisation|parlement|fao|unesco|aiea|omi|' +
      'assembl[ée]e mondiale de la sant[ée]|conseil de tutelle|gouvernement',
  },
  nouns: {
    resolution: 'r[ée]solut[i1][o0]ns?',
    decision: 'd[ée]cisions?',
    others:
      'lois?|articles?|observations? g[ée]n[ée]rales?|directives?|r[èe]glements?|publications?|d[ée]crets?',
  },
  lists: {
    joints: 'et|ou|ainsi que|y compris|également|aussi|toutes|respectivement|à|sa|ses|la|les',
    letterJoint: 'et|,',
    letterRange: 'à|[–-]',
    afterBareNumber: ' (?:du|en date du) \\d',
    beforeDate:
      'du|des|de|en date du|en date des|également en date du|également du|adoptée le|adoptées le|datée du',
    adoptedBy: "adopt[ée]es? par (?:l['’] ?|la (?:sous-)?|le )",
    entitled: 'intitul[ée]e?s?|sur|relatives? à|relatives? aux?|concernant',
    locators:
      '(?:par\\.|paragraphes?|sect\\.|sections?|annexes?|parties?|chap\\.)(?: [0-9ivxa-z]{1,6}\\b(?: ?(?:[–,-]|et|à) ?\\d{1,3}\\b(?! ?/))*)?',
    chapter:
      '(?<![a-zà-ÿ])(?:chap|sect|partie|vol|supplément no)(?:\\. ?| )(?:[0-9]{1,4}|[ivxl]{1,6}|[a-z])\\)?',
    betweenBodyAndNoun: ',? (?:dans sa|dans ses|par sa|en application de sa|en application de ses) ',
    ofBody: "de l['’] ?|du |de la |adoptée par l['’] ?|adoptée par le ",
  },
  acts: [
    ['recall', 'rappel(?:ant|le|é)'],
    ['reaffirm', 'r[ée]affirm(?:ant|e)|r[ée]it[ée]r(?:ant|e)'],
    ['welcome', 'accueill(?:ant|e)|se f[ée]licit(?:ant|e)|salu(?:ant|e)'],
    ['endorse', 'approuv(?:ant|e)|fai(?:sant|t) sien(?:ne)?s?|sousc(?:rivant|rit)|entérin(?:ant|e)'],
    ['note', 'pren(?:ant|d) (?:également |aussi )?(?:note|acte)|not(?:ant|e)|constat(?:ant|e)|tenant compte'],
    ['guided', "guid[ée]e?|s['’] ?inspirant"],
    [
      'consider',
      "consid[ée]r(?:ant|e)|ayant (?:examin[ée]|consid[ée]r[ée])|ayant (?:également )?(?:présents? )?à l['’] ?esprit|consciente? de|eu [ée]gard",
    ],
    ['recognize', 'reconna(?:issant|[îi]t)|convaincue?|estim(?:ant|e)|consciente?'],
    ['emphasize', 'soulign(?:ant|e)|insist(?:ant|e)|mett(?:ant|)? ?en relief'],
    [
      'concern',
      '(?:profond[ée]ment |gravement |vivement )?pr[ée]occup[ée]e?|exprim(?:ant|e) (?:sa |son )?(?:profonde |vive |grave )?(?:pr[ée]occupation|inqui[ée]tude)|alarm[ée]e?|regrett(?:ant|e)|d[ée]plor(?:ant|e)',
    ],
    ['condemn', 'condamn(?:ant|e)'],
    [
      'appreciate',
      'f[ée]licit(?:ant|e)|rend(?:ant|)? hommage|exprim(?:ant|e) (?:sa )?(?:gratitude|reconnaissance)|remerci(?:ant|e)',
    ],
    ['decide', 'd[ée]cid(?:ant|e|é)|d[ée]termin(?:ant|e)|autoris(?:ant|e)|proroge'],
    [
      'urge',
      '(?:demand|pri)(?:ant|e) instamment|engag(?:eant|e)|exhort(?:ant|e)|exig(?:eant|e)|lan(?:çant|ce)|appel(?:ant|le)',
    ],
    ['request', 'pri(?:ant|e)|demand(?:ant|e)|invit(?:ant|e)'],
    ['encourage', 'encourag(?:eant|e)|recommand(?:ant|e)'],
    ['support', 'appu(?:yant|ie)'],
    ['affirm', 'affirm(?:ant|e)|d[ée]clar(?:ant|e)|proclam(?:ant|e)|confirm(?:ant|e)'],
    ['see', 'voir(?: aussi| également)?'],
  ],
  connectors: [
    [
      'pursuant',
      "conform[ée]ment (?:à|aux?)|en application de|en ex[ée]cution de|en vertu de|comme suite à|suite à|en r[ée]ponse à|l['’] ?application de|la mise en œuvre de|(?:[ée]tablie?s?|cr[ée][ée]e?s?) (?:par|en application de)|demand[ée]e?s? (?:dans|par)|aux termes de",
    ],
  ],
  verbTail:
    'également|aussi|en outre|de nouveau|une fois de plus|avec (?:satisfaction|intérêt|regret|(?:une profonde |une vive )?(?:préoccupation|inquiétude))|(?:sa|sa profonde|sa vive) (?:préoccupation|inquiétude|gratitude|satisfaction)|note|acte',
  preambularStarters:
    "[a-zéèêçîôû]+ant(?:e)?|se [a-zé]+ant|s['’] ?[a-zé]+ant|ayant|profond[ée]ment|gravement|vivement|consciente?|convaincue?|" +
    'pr[ée]occup[ée]e?|alarm[ée]e?|r[ée]solue?|guid[ée]e?|encourag[ée]e?|d[ée]sireu(?:x|se)|sachant|fermement|pleinement|' +
    'd[ée]termin[ée]e?|inspir[ée]e?|inqui[èe]te?|constern[ée]e?|persuad[ée]e?',
  operativeStarters:
    '(?:se f[ée]licite|s.inqui[èe]te|adopte|approuve|d[ée]cide|prie|demande|engage|exhorte|invite|encourage|prend|note|accueille|' +
    'r[ée]affirme|rappelle|reconna[iî]t|souligne|exprime|recommande|d[ée]clare|condamne|exige|affirme|nomme|autorise|' +
    'f[ée]licite|consid[èe]re|d[ée]plore|[ée]lit|proroge|proclame|regrette|r[ée]it[èe]re|renouvelle|appuie|confirme|insiste|' +
    'accepte|admet|d[ée]signe|attend|demeure|transmet|constate|salue|fait|lance|remercie|rend|charge|estime|se d[ée]clare)',
  indirect: {
    // prettier-ignore
    names: [
      ['universal-declaration-of-human-rights', "Déclaration universelle des droits de l['’] ?homme", 'A/RES/79/177'],
      ['friendly-relations-declaration', 'Déclaration relative aux principes du droit international touchant les relations amicales et la coopération entre les [ÉE]tats', 'A/RES/79/184'],
      ['colonial-independence-declaration', "Déclaration sur l['’] ?octroi de l['’] ?indépendance aux pays et aux peuples coloniaux", 'A/RES/71/189'],
      ['right-to-development-declaration', 'Déclaration sur le droit au développement', 'A/RES/79/178'],
      ['indigenous-peoples-declaration', 'Déclaration des Nations Unies sur les droits des peuples autochtones', 'A/RES/77/248'],
      ['millennium-declaration', 'Déclaration du Millénaire', 'A/RES/74/133'],
      ['vienna-declaration', "Déclaration et (?:le |du )?Programme d['’] ?action de Vienne", 'A/RES/79/178'],
      ['world-summit-outcome', 'Document final du Sommet mondial de 2005', 'A/RES/78/325'],
      ['future-we-want', "L['’] ?avenir que nous voulons", 'A/RES/79/144'],
      ['agenda-2030', "Programme de développement durable à l['’] ?horizon 2030|Programme 2030", 'A/RES/79/226'],
      ['addis-ababa-action-agenda', "Programme d['’] ?action d['’] ?Addis-Abeba", 'A/RES/79/226'],
      ['new-urban-agenda', 'Nouveau Programme pour les villes', 'A/RES/79/217'],
      ['counter-terrorism-strategy', "Stratégie antiterroriste mondiale de l['’] ?Organisation des Nations Unies", 'A/RES/75/291'],
      ['migration-compact', 'Pacte mondial pour des migrations sûres, ordonnées et régulières', 'A/RES/78/180'],
      ['pact-for-the-future', "Pacte pour l['’] ?avenir", 'A/RES/79/226'],
      ['paris-agreement', 'Accord de Paris', 'A/RES/75/313'],
      ['covenant-on-civil-and-political-rights', 'Pacte international relatif aux droits civils et politiques', 'A/RES/78/212'],
      ['covenant-on-economic-social-and-cultural-rights', 'Pacte international relatif aux droits économiques, sociaux et culturels', 'A/RES/75/156'],
      ['genocide-convention', 'Convention pour la prévention et la répression du crime de génocide', 'A/RES/76/250'],
      ['discrimination-against-women-convention', "Convention sur l['’] ?élimination de toutes les formes de discrimination à l['’] ?égard des femmes", 'A/RES/48/95'],
      ['rights-of-the-child-convention', "Convention relative aux droits de l['’] ?enfant", 'A/RES/78/187'],
      ['disabilities-convention', 'Convention relative aux droits des personnes handicapées', 'A/RES/61/106'],
    ],
    partOfAnother:
      'Protocoles? (?:[IV]+ )?(?:facultatifs? )?(?:se rapportant )?(?:à la |au |additionnels? à la )',
    charter: 'Charte des Nations Unies',
    charterArticle:
      '[Aa]rticles? #,?(?: [a-e])?(?:,? \\(?paragraphes? \\d\\)?(?: [a-e]\\))?,?)? de la Charte(?! (?:africaine|de l|des (?!Nations)|sociale|internationale|arabe))(?: des Nations Unies)?',
    charterChapter:
      '[Cc]hapitres? # de la Charte(?! (?:africaine|de l|des (?!Nations)))(?: des Nations Unies)?',
    sameResolution:
      '(?:ladite|cette|la même|cette dernière) résolution\\b|la résolution (?:précitée|susmentionnée|susvisée)\\b',
  },
  forwardLink: {
    before: "à l['’] ?ordre du jour provisoire de sa",
    after: 'session',
  },
};
