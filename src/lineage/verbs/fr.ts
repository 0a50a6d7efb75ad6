import type { VerbTable } from './verb-table.ts';

export const fr: VerbTable = {
  code: 'fr',
  fillers:
    'egalement|en outre|de nouveau|a nouveau|une fois (?:de plus|encore)|par ailleurs|a cet egard|dans ce contexte|aussi',
  scaled: [
    ['shock', 'concern', 'bouleversee?|choquee?|consternee?|horrifiee?|indignee?'],
    [
      'alarm',
      'concern',
      '(?:profondement |gravement |vivement )?alarmee?|se declar(?:e|ant) alarmee?|not(?:e|ant) avec (?:une )?(?:vive |profonde )?alarme',
    ],
    [
      'grave-concern',
      'concern',
      '(?:gravement|extremement) preoccupee?|(?:se declar(?:e|ant)|se dit|se disant) gravement preoccupee?|(?:exprim(?:e|ant)|not(?:e|ant)|constat(?:e|ant)) (?:avec )?(?:une |sa )?(?:grave|extreme) (?:preoccupation|inquietude)',
    ],
    [
      'deep-concern',
      'concern',
      '(?:profondement|vivement|serieusement|tres) (?:preoccupee?|inquiete?|troublee?)|(?:se declar(?:e|ant)|se dit|se disant) (?:profondement|vivement|serieusement) (?:preoccupee?|inquiete?)|(?:exprim(?:e|ant)|not(?:e|ant)|constat(?:e|ant)) (?:avec )?(?:une |sa )?(?:profonde|vive|serieuse) (?:preoccupation|inquietude)',
    ],
    [
      'concern',
      'concern',
      'preoccupee?|inquiete?|(?:se declar(?:e|ant)|se dit|se disant) (?:preoccupee?|inquiete?)|(?:exprim(?:e|ant) sa|not(?:e|ant) avec|constat(?:e|ant) avec) (?:preoccupation|inquietude)|s inquiet(?:e|ant)',
    ],
    [
      'strongly-condemn',
      'condemn',
      'condamn(?:e|ant) (?:energiquement|fermement|vigoureusement|vivement|categoriquement|sans equivoque|dans les termes les plus (?:energiques|vifs|fermes))',
    ],
    ['condemn', 'condemn', 'condamn(?:e|ant)'],
    ['strongly-deplore', 'condemn', 'deplor(?:e|ant) (?:vivement|profondement|energiquement)'],
    ['deplore', 'condemn', 'deplor(?:e|ant)'],
    [
      'endorse',
      'endorse',
      '(?:fait|faisant) (?:siennes?|siens?)|souscri(?:t|vant)|approuv(?:e|ant)|enterin(?:e|ant)',
    ],
    [
      'welcome-warmly',
      'welcome',
      'se felicit(?:e|ant) (?:vivement|chaleureusement)|accueill(?:e|ant) (?:tres favorablement|avec une (?:vive|profonde) satisfaction)',
    ],
    [
      'welcome',
      'welcome',
      'se felicit(?:e|ant)|accueill(?:e|ant) (?:avec (?:satisfaction|interet)|favorablement)|salu(?:e|ant)|se rejoui(?:t|ssant)',
    ],
    [
      'note-with-appreciation',
      'note',
      '(?:not(?:e|ant)|pren(?:d|ant) (?:acte|note)|constat(?:e|ant)) avec (?:une )?(?:vive |profonde |grande )?(?:satisfaction|gratitude|reconnaissance|appreciation)',
    ],
    [
      'note-with-interest',
      'note',
      '(?:not(?:e|ant)|pren(?:d|ant) (?:acte|note)) avec (?:un )?(?:vif |grand |profond )?interet',
    ],
    ['note', 'note', '(?:not(?:e|ant)|pren(?:d|ant) (?:acte|note)|constat(?:e|ant))(?! avec )'],
    ['demand', 'urge', 'exig(?:e|eant)'],
    [
      'strongly-urge',
      'urge',
      '(?:demand(?:e|ant)|pri(?:e|ant)) (?:instamment|tres instamment) avec force|engag(?:e|eant) vivement',
    ],
    [
      'urge',
      'urge',
      '(?:demand(?:e|ant)|pri(?:e|ant)|invit(?:e|ant)) (?:tres )?instamment|engag(?:e|eant) instamment|exhort(?:e|ant)',
    ],
    ['request', 'request', 'pri(?:e|ant)|demand(?:e|ant)'],
    ['recommend', 'encourage', 'recommand(?:e|ant)'],
    ['call-upon', 'urge', '(?:fait|faisant|lance|lancant) (?:un )?appel|appell(?:e|ant)|engag(?:e|eant)'],
  ],
  plain: [
    [
      'concern',
      'regrett(?:e|ant)(?: vivement| profondement)?|exprim(?:e|ant) (?:ses |son )?(?:profonds? )?regrets?|(?:not(?:e|ant)|pren(?:d|ant) (?:acte|note)|constat(?:e|ant)) avec (?:un |une )?(?:vif |vive |grand |grande |profond |profonde )?(?:regret|deception|consternation|desarroi)',
    ],
    ['recall', 'rappel(?:ant|le)'],
    ['reaffirm', 'reaffirm(?:e|ant)|reiter(?:e|ant)'],
    ['affirm', 'affirm(?:e|ant)|declar(?:e|ant)|proclam(?:e|ant)|confirm(?:e|ant)'],
    ['guided', 'guidee?|s inspirant|inspiree?'],
    [
      'consider',
      'consider(?:e|ant)|ayant (?:examine|etudie|considere)|ayant (?:presente?s?|a) l esprit|ten(?:ant|u) compte|consciente?',
    ],
    ['recognize', 'reconnai(?:t|ssant)|convaincue?|estim(?:e|ant)|sachant'],
    ['emphasize', 'soulign(?:e|ant)|insist(?:e|ant)|mett(?:ant) l accent|met l accent'],
    [
      'appreciate',
      '(?:rend|rendant) hommage|exprim(?:e|ant) (?:sa |ses )?(?:profonde |vive )?(?:gratitude|reconnaissance|remerciements)|remerci(?:e|ant)|felicit(?:e|ant)',
    ],
    ['decide', 'decid(?:e|ant)|resolu(?:e)?|determin(?:e|ant)|etabli(?:t|ssant)|autoris(?:e|ant)|cree'],
    ['request', 'invit(?:e|ant)'],
    ['encourage', 'encourag(?:e|eant)'],
    ['support', 'appu(?:ie|yant)|souten(?:ant)|soutient'],
  ],
};
