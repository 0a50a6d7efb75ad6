import type { VerbTable } from './verb-table.ts';

export const es: VerbTable = {
  code: 'es',
  fillers:
    'tambien|ademas|asimismo|una vez mas|de nuevo|nuevamente|igualmente|a este respecto|en este contexto',
  scaled: [
    ['shock', 'concern', 'consternad[oa]|horrorizad[oa]|conmocionad[oa]'],
    [
      'alarm',
      'concern',
      '(?:profundamente |gravemente |seriamente )?alarmad[oa]|(?:observa(?:ndo)?|expres(?:a|ando)) (?:con |su )?(?:profunda |gran |grave )?alarma',
    ],
    [
      'grave-concern',
      'concern',
      'gravemente preocupad[oa]|(?:expres(?:a|ando)|manifiesta|manifestando) (?:su )?(?:grave|maxima|suma) preocupacion|(?:observa|observando|tomando nota) con (?:grave|suma) preocupacion',
    ],
    [
      'deep-concern',
      'concern',
      '(?:profundamente|seriamente|hondamente|muy) preocupad[oa]|(?:expres(?:a|ando)|manifiesta|manifestando) (?:su )?(?:profunda|honda|seria|viva|gran) preocupacion|(?:observa|observando|tomando nota) con (?:profunda|honda|seria|gran) preocupacion',
    ],
    [
      'concern',
      'concern',
      'preocupad[oa]|(?:expres(?:a|ando)|manifiesta|manifestando) (?:su )?preocupacion|(?:observa|observando|tomando nota) con preocupacion',
    ],
    [
      'strongly-condemn',
      'condemn',
      'condena(?:ndo)? (?:energicamente|firmemente|categoricamente|inequivocamente|en los terminos mas energicos)',
    ],
    ['condemn', 'condemn', 'condena(?:ndo)?'],
    ['strongly-deplore', 'condemn', 'deplora(?:ndo)? (?:profundamente|energicamente|firmemente)'],
    ['deplore', 'condemn', 'deplora(?:ndo)?'],
    ['endorse', 'endorse', 'hac(?:e|iendo) suy[oa]s?|respalda(?:ndo)?'],
    [
      'welcome-warmly',
      'welcome',
      'acog(?:e|iendo) con (?:gran|profund[oa]|sum[oa]) (?:beneplacito|satisfaccion|agrado)|acog(?:e|iendo) calurosamente',
    ],
    [
      'welcome',
      'welcome',
      'acog(?:e|iendo) con (?:beneplacito|satisfaccion|agrado)|acog(?:e|iendo) favorablemente|celebra(?:ndo)?',
    ],
    [
      'note-with-appreciation',
      'note',
      '(?:observa|observando|toma nota|tomando nota) con (?:gran |profund[oa] |sum[oa] )?(?:reconocimiento|aprecio|satisfaccion|agradecimiento|beneplacito|agrado)',
    ],
    [
      'note-with-interest',
      'note',
      '(?:observa|observando|toma nota|tomando nota) con (?:gran |sumo )?interes',
    ],
    ['note', 'note', '(?:observa(?:ndo)?|toma(?:ndo)? nota)(?! con (?!respecto|relacion|referencia))'],
    ['demand', 'urge', 'exig(?:e|iendo)'],
    ['strongly-urge', 'urge', '(?:insta|instando) (?:encarecidamente|energicamente|firmemente)'],
    ['urge', 'urge', 'insta(?:ndo)?'],
    ['request', 'request', 'solicita(?:ndo)?|pid(?:e|iendo)'],
    ['recommend', 'encourage', 'recom(?:ienda|endando)'],
    ['call-upon', 'urge', 'exhorta(?:ndo)?'],
  ],
  plain: [
    [
      'concern',
      'lamenta(?:ndo)?(?: profundamente)?|expres(?:a|ando) (?:su )?(?:profundo )?pesar|(?:observa|observando|toma nota|tomando nota) con (?:gran |hondo |profund[oa] )?(?:pesar|decepcion|desaliento|consternacion)',
    ],
    ['recall', 'record(?:ando|amos)|recuerda'],
    ['reaffirm', 'reafirma(?:ndo)?|reitera(?:ndo)?'],
    ['affirm', 'afirma(?:ndo)?|declara(?:ndo)?|proclama(?:ndo)?|confirma(?:ndo)?'],
    ['guided', 'guiad[oa]|guiandose|inspirad[oa]'],
    [
      'consider',
      'considera(?:ndo)?|habiendo (?:considerado|examinado)|teniendo (?:presentes?|en cuenta)|conscientes?',
    ],
    ['recognize', 'reconoc(?:e|iendo)|convencid[oa]|crey?endo'],
    [
      'emphasize',
      'destaca(?:ndo)?|subraya(?:ndo)?|recalca(?:ndo)?|pon(?:e|iendo) de relieve|resalta(?:ndo)?|hac(?:e|iendo) hincapie',
    ],
    [
      'appreciate',
      'encomia(?:ndo)?|expres(?:a|ando) (?:su )?(?:profundo |sincero )?(?:reconocimiento|agradecimiento|aprecio)|felicita(?:ndo)?',
    ],
    [
      'decide',
      'decid(?:e|iendo)|resuelve|resolviendo|determina(?:ndo)?|establec(?:e|iendo)|autoriza(?:ndo)?',
    ],
    ['request', 'invita(?:ndo)?'],
    ['encourage', 'al(?:ienta|entando)'],
    ['support', 'apoya(?:ndo)?|apoiando'],
  ],
};
