import { LATIN, type Language } from './language.ts';

export const en: Language = {
  code: 'en',
  script: LATIN,
  commonWords: [
    'resolution',
    'resolutions',
    'council',
    'security',
    'assembly',
    'the',
    'of',
    'and',
    'to',
    'its',
    'that',
    'with',
    'by',
  ],
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  dateWords: { dayEnding: 'st|nd|rd|th', beforeMonth: 'of', beforeYear: ',', yearEnding: '' },
  dateOrder: 'month-first',
  ordinalWords: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  masthead: {
    session: { before: '', after: '(?:special |emergency special )?session' },
    item: { before: 'agenda items?', after: '' },
    adopted: {
      resolution: 'resolutions? adopted(?: without vote)? by the|adopted by the',
      decision: 'decisions? adopted by the',
      date: 'behind',
    },
    draft: '(?:revised )?draft (?:resolution|decision)',
    basis: 'on the (?:report|basis)|without reference|on the recommendation',
    distribution: 'distr\\.?\\s*:',
    volumeHead:
      '(?:[ivxy]+\\. ?)?resolutions adopted (?:on (?:the )?reports? of|without reference to) (?:the|a) (?:[a-z]+ ){1,4}committee|' +
      'general assembly ?[—–-] ?[a-z-]+ (?:emergency )?(?:special )?session',
    article: 'the ',
    meeting: { before: '', after: 'plenary meeting|(?:th|st|nd|rd) meeting' },
    adoptedAt: 'Adopted (?:unanimously |without a vote |by consensus )?at the',
    annex: 'annex(?:es)?(?: [ivx]+)?',
  },
  bodies: {
    generalAssembly: 'general assembly|assembly',
    securityCouncil: 'security council',
    humanRightsCouncil: 'human rights council',
    economicAndSocialCouncil: 'economic and social council',
    council: 'council',
    others:
      'environment assembly|habitat assembly|governing council|commission|conference|congress|committee|' +
      'meeting of the parties|organization|board|parliament|fao|unesco|iaea|imo|world health assembly|' +
      'executive council|trusteeship council|council of europe|government',
  },
  nouns: {
    resolution: 'reso-?lu-?tions?',
    decision: 'decisions?',
    others: 'laws?|articles?|acts?|general comments?|directives?|regulations?|publications?|decrees?',
  },
  lists: {
    joints: 'and|or|as well as|including|also|both|all|respectively|to',
    letterJoint: 'and|,',
    letterRange: 'to|[–-]',
    afterBareNumber: ' of \\d',
    beforeDate: 'of|dated|adopted on|adopted|on',
    adoptedBy: 'adopted by the (?:sub-?)?|(?<=, )by the (?:sub-?)?',
    entitled: 'entitled|on|concerning|regarding|relating to',
    locators:
      '(?:paras?\\.|paragraphs?|sects?\\.|sections?|annex(?:es)?|parts?|chaps?\\.)(?: [0-9ivxa-z]{1,6}\\b(?: ?(?:[–,-]|and|to) ?\\d{1,3}\\b(?! ?/))*)?',
    chapter:
      '(?<![a-zà-ÿ])(?:chap|sect|part|vol|supplement no)(?:\\. ?| )(?:[0-9]{1,4}|[ivxl]{1,6}|[a-z])\\)?',
    betweenBodyAndNoun:
      '(?: (?:of|on|for|in|to|the|and|(?!See\\b)[A-Z][A-Za-z’-]*))*(?: ?\\([A-Z]+\\)(?= ))?(?: ?,)? ?(?:(?:including )?(?:in|by|under|through) its )?' +
      '(?:(?:previous|relevant|subsequent|special session|draft|ministerial|submitted pursuant to|pursuant to|[Dd]ecisions? and|[Rr]esolutions? and) )*',
    ofBody: 'of the|adopted by the|by the',
  },
  acts: [
    ['recall', 'recall(?:ing|s|ed)?'],
    ['reaffirm', 'reaffirm(?:ing|s|ed)?|reiterat(?:ing|es|ed)'],
    ['welcome', 'welcom(?:ing|es|ed)'],
    ['endorse', 'endors(?:ing|es|ed)|approv(?:ing|es|ed)|adopt(?:ing|s)'],
    [
      'note',
      'tak(?:ing|es) note|not(?:ing|es|ed)|tak(?:ing|es) into (?:account|consideration)|acknowledg(?:ing|es)',
    ],
    ['guided', 'guided by|inspired by'],
    [
      'consider',
      'considering|considers|having considered|having examined|bearing in mind|bears in mind|mindful of|having regard',
    ],
    ['recognize', 'recogni[sz](?:ing|es|ed)|aware of|conscious of|convinced|believ(?:ing|es)'],
    [
      'emphasize',
      '(?:re-)?emphasi[sz](?:ing|es|ed)|stress(?:ing|es|ed)|underlin(?:ing|es|ed)|underscor(?:ing|es|ed)|highlight(?:ing|s)',
    ],
    [
      'concern',
      '(?:deeply |gravely |seriously )?concerned|express(?:ing|es) (?:its |their )?(?:deep |grave |serious )?concern|alarmed|regret(?:ting|s)|deplor(?:ing|es)',
    ],
    ['condemn', 'condemn(?:ing|s|ed)?'],
    [
      'appreciate',
      'commend(?:ing|s|ed)?|express(?:ing|es) (?:its )?(?:deep )?(?:appreciation|gratitude)|appreciat(?:ing|es)|congratulat(?:ing|es)|pay(?:ing|s) tribute',
    ],
    [
      'decide',
      'decid(?:ing|es|ed)|resolv(?:ing|es)|determin(?:ing|es)|establishes|authori[sz](?:ing|es)|renews|extends',
    ],
    ['request', 'request(?:ing|s|ed)?|invit(?:ing|es|ed)|ask(?:ing|s)'],
    ['urge', 'urg(?:ing|es|ed)|call(?:ing|s) (?:up)?on|demand(?:ing|s)|appeal(?:ing|s)|insist(?:ing|s)'],
    ['encourage', 'encourag(?:ing|es|ed)|recommend(?:ing|s)'],
    ['support', 'support(?:ing|s|ed)?'],
    ['affirm', 'affirm(?:ing|s|ed)?|declar(?:ing|es)|proclaim(?:ing|s)|(?:re)?confirm(?:ing|s)'],
    ['see', 'see(?: also)?'],
  ],
  connectors: [
    [
      'pursuant',
      'pursuant to|in accordance with|in conformity with|in compliance with|consistent with|in line with|as (?:requested|mandated|called for|decided) (?:in|by)|in implementation of|(?:the )?implementation of|in fulfilment of|in response to|requested in|mandated (?:in|by)|established (?:by|pursuant to)|by virtue of',
    ],
  ],
  verbTail:
    'also|further|once again|with (?:appreciation|satisfaction|interest|regret|approval|(?:deep |grave |serious )?concern)|its (?:deep |grave |serious )?(?:appreciation|concern|gratitude)|in mind|in this regard',
  preambularStarters:
    '(?:[a-z]+ly )?(?:re-)?[a-z]+ing|having|deeply|gravely|seriously|mindful|aware|conscious|cognizant|convinced|' +
    'concerned|alarmed|determined|guided|inspired|encouraged|dismayed|desirous|resolved|strongly|fully|also|' +
    'profoundly|appalled|disturbed|committed|persuaded|in the light|with a view|shocked|outraged|grieved|' +
    '(?:particularly|especially) (?:concerned|disturbed|alarmed|mindful)',
  operativeStarters:
    '(?:also |further |once again |again |strongly |firmly |hereby |urgently |continues to )?' +
    '(?:adopts|approves|decides|requests|calls|urges|invites|encourages|takes|notes|welcomes|reaffirms|recalls|' +
    'recogni[sz]es|stresses|emphasizes|expresses|endorses|recommends|declares|condemns|demands|affirms|appoints|' +
    'authori[sz]es|commends|considers|deplores|determines|directs|elects|extends|instructs|proclaims|regrets|' +
    'reiterates|renews|resolves|agrees|continues|recommits|(?:re-)?emphasi[sz]es|rejects|reconfirms|reminds|draws|' +
    'appropriates|supports|underlines|underscores|acknowledges|confirms|congratulates|establishes|' +
    'insists|appeals|accepts|admits|concurs|designates|highlights|looks forward|remains|transmits|commits|pledges)',
  indirect: {
    // prettier-ignore
    names: [
      ['universal-declaration-of-human-rights', 'Universal Declaration of Human Rights', 'A/RES/48/104'],
      ['friendly-relations-declaration', 'Declaration on Principles of International Law concerning Friendly Relations and Co-?operation among States', 'A/RES/78/201'],
      ['colonial-independence-declaration', 'Declaration on the Granting of Independence to Colonial Countries and Peoples', 'A/RES/79/99'],
      ['right-to-development-declaration', 'Declaration on the Right to Development', 'A/RES/79/170'],
      ['indigenous-peoples-declaration', 'United Nations Declaration on the Rights of Indigenous Peoples', 'A/RES/79/170'],
      ['millennium-declaration', 'United Nations Millennium Declaration', 'A/RES/78/193'],
      ['vienna-declaration', 'Vienna Declaration and Programme of Action', 'A/RES/56/253'],
      ['world-summit-outcome', '2005 World Summit Outcome', 'A/RES/79/164'],
      ['future-we-want', 'The future we want', 'A/RES/79/144'],
      ['agenda-2030', '2030 Agenda(?: for Sustainable Development)?', 'A/RES/79/264'],
      ['addis-ababa-action-agenda', 'Addis Ababa Action Agenda', 'A/RES/79/264'],
      ['new-urban-agenda', 'New Urban Agenda', 'A/RES/79/200'],
      ['counter-terrorism-strategy', 'United Nations Global Counter-Terrorism Strategy', 'A/RES/78/210'],
      ['migration-compact', 'Global Compact for Safe, Orderly and Regular Migration', 'A/RES/79/217'],
      ['pact-for-the-future', 'Pact for the Future', 'A/RES/79/264'],
      ['paris-agreement', 'Paris Agreement', 'A/RES/80/123'],
      ['covenant-on-civil-and-political-rights', 'International Covenant on Civil and Political Rights', 'A/RES/48/104'],
      ['covenant-on-economic-social-and-cultural-rights', 'International Covenant on Economic, Social and Cultural Rights', 'A/RES/48/104'],
      ['genocide-convention', 'Convention on the Prevention and Punishment of the Crime of Genocide', 'A/C.3/80/L.33'],
      ['racial-discrimination-convention', 'International Convention on the Elimination of All Forms of Racial Discrimination', 'A/RES/79/161'],
      ['discrimination-against-women-convention', 'Convention on the Elimination of All Forms of Discrimination against Women', 'A/RES/48/104'],
      ['torture-convention', 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment', 'A/RES/48/104'],
      ['rights-of-the-child-convention', 'Convention on the Rights of the Child', 'A/RES/78/187'],
      ['disabilities-convention', 'Convention on the Rights of Persons with Disabilities', 'A/RES/61/106'],
    ],
    partOfAnother: 'Protocols? (?:[IV]+ )?to the ',
    charter: 'Charter of the United Nations|United Nations Charter',
    charterArticle:
      '[Aa]rticles? #,?(?: \\(\\d\\))?(?: [a-e])?(?:,? paragraphs? \\d(?: \\([a-e]\\))?,?)? of the (?:Charter of the United Nations|United Nations Charter|Charter(?! of ))',
    charterChapter:
      'Chapters? # of the (?:Charter of the United Nations|United Nations Charter|Charter(?! of ))',
    sameResolution:
      '(?:that|the same|the said|the latter|the above-?mentioned|the aforementioned|the aforesaid) resolution\\b',
  },
  forwardLink: {
    before: '(?:in|on) the (?:provisional )?agenda (?:of|for) its',
    after: 'session',
  },
};
