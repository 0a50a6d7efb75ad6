import { shareFormat } from './share-format.ts';
import { trackLetter } from './track-letter.ts';
import type { Messages } from './types.ts';

const number = new Intl.NumberFormat('es');
const percent = shareFormat('es');
const languages = new Intl.DisplayNames('es', { type: 'language', fallback: 'code' });
const plural = (count: number, one: string, many: string) =>
  `${number.format(count)} ${count === 1 ? one : many}`;
const enumeration = new Intl.ListFormat('es');
const COMMITTEES = ['Primera', 'Segunda', 'Tercera', 'Cuarta', 'Quinta', 'Sexta'];
const ordinal = (session: number) => `${session}.º`;
const OF_BODY = {
  GA: '',
  SC: ' del Consejo de Seguridad',
  ECOSOC: ' del Consejo Económico y Social',
  HRC: ' del Consejo de Derechos Humanos',
} as const;

export const es: Messages = {
  locale: 'es',
  direction: 'ltr',
  dayOfMonth: (day) => day,
  languageName: (code) => languages.of(code) ?? code,
  inLanguage: (code) => `(en ${languages.of(code) ?? code})`,

  page: {
    tagline: 'Qué resoluciones recuerda cada resolución',
    skip: 'Ir al texto',
    map: 'Mapa',
    text: 'Texto',
    views: 'Vista',
    timeline: 'Cronología',
    network: 'Red',
    table: 'Tabla',
    library: 'Biblioteca',
    counts: (texts, gaps, doubts) =>
      `${plural(texts, 'texto', 'textos')} · ${plural(gaps, 'laguna', 'lagunas')} · ${plural(doubts, 'duda', 'dudas')}`,
    interfaceLanguage: 'Idioma de la interfaz',
    languageMissing: (name) => `${name}: no se pudo obtener del servidor.`,
    darkColours: 'Colores oscuros',
    loading: 'Abriendo los textos…',
    offline: 'Sin conexión',
    offlineExplained: 'Se puede ver el mapa y leer lo que ya se abrió en este navegador.',
    close: 'Cerrar',
    nothingSelected: 'Elija una resolución',
    howToStart:
      'Pulse un punto del mapa, una fila de la tabla o busque un símbolo. Cada línea del mapa abre las palabras que la justifican.',
    suggestions: 'Textos disponibles',
    latest: 'Últimos textos disponibles',
    newTab: 'se abre en otra pestaña',
    outlookBroken: {
      title: 'No se pudo dibujar esta vista',
      way: 'El texto de al lado sigue funcionando. La dirección conserva lo que está abierto: vuelva a cargar la página o consulte los textos de otra manera.',
    },
    readerBroken: {
      title: 'No se pudo mostrar este texto',
      way: 'El resto de la página sigue funcionando. Vuelva a cargar la página o elija otro texto.',
    },
    libraryBroken: {
      title: 'No se pudo abrir la biblioteca',
      way: 'El resto de la página sigue funcionando. Vuelva a cargar la página o consulte los textos en la tabla.',
    },
    pageBroken: {
      title: 'No se pudo dibujar la página',
      way: 'Vuelva a cargarla: la dirección conserva lo que está abierto.',
    },
    reload: 'Volver a cargar la página',
    reason: 'motivo',
    seeTable: 'Ver la tabla',
    seeTimeline: 'Ver la cronología',
  },

  symbol: {
    resolution: (name, body) => `resolución ${name}${OF_BODY[body]}`,
    decision: (name, body) => `decisión ${name}${OF_BODY[body]}`,
    document: (name) => `documento ${name}`,
  },

  session: {
    ordinal,
    full: (session) => `${ordinal(session)} período de sesiones`,
    short: 'período de sesiones',
  },

  keys: {
    title: 'Teclas',
    names: { shift: 'Mayús', enter: 'Intro', home: 'Inicio', end: 'Fin', escape: 'Esc' },
    where: { anywhere: 'En cualquier lugar', map: 'En el mapa', comparison: 'En una comparación' },
    does: {
      search: 'Buscar',
      list: 'Esta lista',
      time: 'Antes o después en la línea',
      lanes: 'Otras líneas',
      ends: 'Primer o último texto',
      citations: 'A lo largo de las citas: lo que recuerda, lo que la recuerda',
      open: 'Abrir el texto',
      evidence: 'Por qué se relaciona con el abierto',
      zoom: 'Ampliar, reducir',
      whole: 'Ver todo',
      leave: 'Cerrar el texto',
      changes: 'Cambio siguiente, cambio anterior',
    },
  },

  stage: {
    label: 'Mapa de las citas en el tiempo',
    instructions:
      'Izquierda y derecha: antes o después en la línea; arriba y abajo: otras líneas. Con Mayús: a lo largo de las citas. Intro: abrir el texto; Mayús+Intro: por qué se relaciona con el abierto. Más, menos y cero: ampliar, reducir y ver todo. La tabla muestra lo mismo.',
    network: {
      label: 'Red de las citas',
      instructions:
        'Flechas: el texto más próximo en esa dirección; Inicio y Fin: el primero y el último de izquierda a derecha. Con Mayús, izquierda y derecha: a lo largo de las citas. Intro: abrir el texto; Mayús+Intro: por qué se relaciona con el abierto. Más, menos y cero: ampliar, reducir y ver todo. La tabla muestra lo mismo.',
      places:
        'Los textos unidos por citas están cerca unos de otros; los posteriores, más a la derecha si es posible.',
      settling: 'Se está ordenando la red…',
    },
    citationsDrawn: (drawn, of) =>
      `${number.format(drawn)} de ${number.format(of)} citas dibujadas; más al acercarse`,
    citationsHeaviest: (drawn, of) =>
      `${number.format(drawn)} de ${number.format(of)} citas dibujadas: las de los textos más recordados`,
    textHere: (count) => `texto disponible (${number.format(count)})`,
    gap: (count) => `laguna: citada, sin texto aquí (${number.format(count)})`,
    mentioned: (count) => `otro documento, solo se menciona (${number.format(count)})`,
    succession: 'sucesión, inferida de las listas de resoluciones',
    recalls: 'recuerda',
    recalledBy: 'la recuerdan',
    backbone: 'armazón de las citas',
    legend: 'Leyenda',
    look: {
      colour: 'Color',
      colours: { state: 'textos y lagunas', thread: 'hilos', body: 'órganos', era: 'períodos de sesiones' },
      size: 'Tamaño',
      sizes: {
        recalled: 'cuántos textos la recuerdan',
        recalls: 'cuántos recuerda',
        paths: 'cuántos caminos pasan por ella',
      },
      era: (first, last) =>
        last === null
          ? `desde el ${first} período de sesiones`
          : `del ${first} al ${last} período de sesiones`,
      others: 'los demás',
    },
    item: (item, session) => `tema ${item} (${session})`,
    otherTexts: 'Otros textos',
    otherTextsOf: (body) => `${body}: otros textos`,
    fold: (from, to) => `sin textos entre ${from} y ${to}`,
    undated: (count) =>
      `${plural(count, 'texto sin fecha conocida', 'textos sin fecha conocida')}: véase la tabla`,
    brush: 'Períodos de sesiones que se muestran',
    brushFirst: 'Primer período de sesiones',
    brushLast: 'Último período de sesiones',
    brushAll: 'Mostrar todos',
    brushRange: (first, last) => `del ${first} al ${last} período de sesiones`,
    nothingInSessions: 'No hay textos en estos períodos de sesiones.',
    textsInSession: (session, count) => `${session}: ${plural(count, 'texto', 'textos')}`,
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    wholeMap: 'Ver todo',
    noWebgl: {
      title: 'El navegador no puede dibujar el mapa interactivo',
      way: 'La tabla muestra los mismos textos y enlaces.',
    },
    states: { here: 'texto disponible', gap: 'laguna', mentioned: 'solo se menciona' },
    citedBy: 'lo citan',
    nodeSummary: ({ name, document, date, state, recalls, recalledBy }) =>
      [
        name,
        date ?? 'fecha desconocida',
        es.stage.states[state],
        recalls === null
          ? `se desconoce qué ${document ? 'cita' : 'recuerda'}`
          : `${document ? 'cita' : 'recuerda'} ${number.format(recalls)}`,
        `${document ? 'lo citan' : 'la recuerdan'} ${number.format(recalledBy)}`,
      ].join(', '),
    nothingFurther: 'No hay nada más en esa dirección.',
    successionSummary: (later, earlier) => `${later} sigue a ${earlier}: inferido de listas de resoluciones`,
    pictureSource: (address) => `Hecho con Recalling: ${address}`,
    edgeSummary: (source, target, mentions) =>
      `${source} cita ${target}: ${plural(mentions, 'mención', 'menciones')}`,
  },

  reader: {
    label: 'Texto',
    tabs: (document) => ({
      text: 'Texto',
      recalls: document ? 'Cita' : 'Recuerda',
      recalledBy: document ? 'Lo citan' : 'La recuerdan',
      clauses: 'Cláusulas',
      check: 'Revisión',
      about: 'Datos',
    }),
    official: 'Texto oficial',
    textHere: 'texto disponible',
    gap: 'laguna',
    gapExplained: (official) =>
      official
        ? 'El texto no está aquí: se sabe de él por los textos que lo citan. El texto oficial está en las Naciones Unidas.'
        : 'El texto no está aquí: se sabe de él por los textos que lo citan.',
    otherDocument: 'otro documento',
    adopted: (date) => `Aprobada el ${date}`,
    dated: (date) => `Fecha: ${date}`,
    noDate: 'fecha desconocida',
    item: (item) => `tema ${item}`,
    itemNumbers: (numbers) =>
      enumeration.format(numbers.map((each) => each.replace(/ \((\p{L}+)\)$/u, ' $1)'))),
    meeting: (meeting) => `${meeting}.ª sesión plenaria`,
    basis: ({ symbol, paragraph, committee, noCommittee }) =>
      [
        symbol,
        paragraph && `, párr. ${paragraph}`,
        committee !== null && ` (${COMMITTEES[committee - 1]} Comisión)`,
        noCommittee && ' (sin remisión previa a una Comisión Principal)',
      ]
        .filter(Boolean)
        .join(''),
    noVote: 'votación desconocida',
    withoutVote: 'sin votación',
    vote: (inFavour, against, abstaining) =>
      `${number.format(inFavour)} a favor, ${number.format(against)} en contra, ${plural(abstaining, 'abstención', 'abstenciones')}`,
    inferred: 'inferido',
    paragraph: (id) => `Enlace al párrafo ${id}`,
    footnotes: 'Notas',
    footnote: (mark) => `Nota ${mark}`,
    backToText: 'Volver al texto',
    citedAs: (count) => plural(count, 'mención', 'menciones'),
    undecided: (count) => `Podría ser uno de ${number.format(count)} textos`,
    uncertain: 'lectura incierta',
    whichText: 'No se sabe a qué texto se refiere',
    loading: 'Abriendo…',
    unreadableFile: 'El archivo de este texto no se pudo abrir.',
    unknownNode: (id) => ({
      title: `Aquí no se conoce «${id}»`,
      way: 'Ningún texto disponible lo cita. Compruebe el símbolo o búsquelo de otra forma.',
    }),
    ownGone: (name) => ({
      title: `«${name}» no está aquí`,
      way: 'Es un documento propio de alguien. Si era suyo, se quitó de este navegador; puede añadirlo de nuevo en la Biblioteca.',
    }),
    unknownPlace: (place) => `El texto no tiene el párrafo ${place}.`,
    unknownEdge: (source, target) => ({
      title: `${source} no cita ${target}`,
      way: 'Ningún párrafo de los textos disponibles lo hace.',
    }),
    textNotHere: (source) => ({
      title: 'No se sabe',
      way: `El texto de ${source} no está aquí, así que no se sabe qué cita.`,
    }),
    resolutions: 'Resoluciones y decisiones',
    otherDocuments: 'Otros documentos',
    recallsNothing: 'No cita ninguna resolución ni documento.',
    recalledByNothing: (document) => `Ninguno de los textos disponibles ${document ? 'lo' : 'la'} cita.`,
    recallsUnknown: 'El texto no está aquí, así que no se sabe qué recuerda.',
    citing: (count, document) =>
      `Párrafos que ${document ? 'lo' : 'la'} citan, de ${plural(count, 'texto disponible', 'textos disponibles')}`,
    furniture: 'Elementos de la página',
    masthead: 'Encabezamiento, tal como está impreso',
    more: (count) => `Mostrar ${number.format(count)} más`,
    opened: (name) => `Abierto: ${name}`,
    noText: 'sin texto aquí',
    print: 'Imprimir',
    languages: 'Idiomas del texto',
  },

  evidence: {
    open: 'por qué',
    title: (source, target) => `Por qué ${source} cita ${target}`,
    summary: (mentions, paragraphs) =>
      `${plural(mentions, 'mención', 'menciones')} en ${plural(paragraphs, 'párrafo', 'párrafos')}`,
    cited: 'Texto citado',
    citedIsGap: 'El texto citado no está aquí.',
    follows: (later, earlier) => `Por qué ${later} sigue a ${earlier}`,
    alsoFollows: (later, earlier) => `Además, ${later} sigue a ${earlier}`,
    followsExplained: (lists) =>
      `${lists === 1 ? 'Esta lista de resoluciones recordadas los pone uno tras otro.' : 'Estas listas de resoluciones recordadas los ponen uno tras otro.'} No quiere decir que uno cite al otro.`,
  },

  routes: {
    title: (from, to) => `De ${from} a ${to}`,
    summary: (ways, steps) =>
      `${plural(ways, 'camino', 'caminos')} de citas; el más corto tiene ${plural(steps, 'paso', 'pasos')}`,
    backwards: (from, to) => `${from} es el texto anterior: las citas llevan a él desde ${to}.`,
    steps: (count) => plural(count, 'paso', 'pasos'),
    bestBy: { 'fewest-steps': 'menos pasos', 'most-evidence': 'más menciones' },
    ways: 'Caminos',
    none: (from, to) => ({
      title: `Ninguna cita lleva de ${from} a ${to}`,
      way: 'Ninguno recuerda al otro, ni directamente ni a través de textos que están aquí. Lo que recuerdan las lagunas no se sabe.',
    }),
    all: 'Todos los caminos entre los dos',
    common: 'Ambos llevan a',
    unknown: (name) => ({
      title: `${name} no está en este corpus`,
      way: 'Ningún texto de aquí es ese ni lo cita. Búsquelo en el buscador.',
    }),
  },

  compare: {
    title: (left, right) => `Comparación de ${left} con ${right}`,
    languagesTitle: (name) => `Idiomas de ${name}`,
    compareWith: (name) => `comparar con ${name}`,
    bothTexts: 'comparar los dos textos',
    choose: 'Comparar con…',
    anyText: 'Otro texto: símbolo o título',
    before: 'Anteriores del mismo hilo',
    after: 'Posteriores del mismo hilo',
    cited: 'Textos que cita',
    citing: 'Textos que la citan',
    versionsTitle: (name) => `Dos versiones: ${name}`,
    compareVersion: 'Comparar con otra versión:',
    ownLanguages: 'Sus idiomas, uno junto a otro',
    found: (count) => plural(count, 'texto disponible', 'textos disponibles'),
    nothingNear: 'Aquí no hay otro texto cercano: búsquelo por símbolo o título.',
    swap: 'Intercambiar los lados',
    summary: 'Resumen de los cambios',
    changes: {
      copied: 'igual',
      edited: 'modificado',
      introduced: 'nuevo',
      dropped: 'suprimido',
      replaced: 'suprimido; otro tiene su número',
    },
    inItsPlace: 'nuevo; lleva el número del suprimido',
    edited: (degree) => `modificado, ${percent.format(degree)} de las palabras`,
    moves: {
      renumbered: 'con otro número',
      reordered: 'cambia de lugar',
      transferred: 'pasa de una parte a otra',
      merged: 'reunido con otro',
      split: 'dividido',
    },
    repunctuated: 'mismas palabras, otra puntuación u otras mayúsculas',
    boilerplate: 'fórmula habitual',
    counted: {
      copied: (count) => (count === 1 ? 'igual' : 'iguales'),
      edited: (count) => (count === 1 ? 'modificado' : 'modificados'),
      introduced: (count) => (count === 1 ? 'nuevo' : 'nuevos'),
      dropped: (count) => (count === 1 ? 'suprimido' : 'suprimidos'),
      replaced: (count) =>
        count === 1 ? 'suprimido, con uno nuevo bajo su número' : 'suprimidos, con uno nuevo bajo su número',
      moved: (count) => (count === 1 ? 'solo cambia de lugar' : 'solo cambian de lugar'),
      repunctuated: () => 'solo con otra puntuación u otras mayúsculas',
    },
    words: {
      kept: (count) => plural(count, 'palabra se conserva', 'palabras se conservan'),
      removed: (count) => plural(count, 'suprimida', 'suprimidas'),
      added: (count) => plural(count, 'añadida', 'añadidas'),
    },
    spoken: { removed: '[suprimido:', added: '[añadido:', end: 'fin]' },
    tools: 'Recorrer y disponer la comparación',
    next: 'Cambio siguiente',
    previous: 'Cambio anterior',
    position: (at, of) =>
      at === 0 ? plural(of, 'cambio', 'cambios') : `cambio ${number.format(at)} de ${number.format(of)}`,
    changesOnly: 'Solo los cambios',
    same: (count) => plural(count, 'párrafo igual', 'párrafos iguales'),
    form: 'Disposición',
    forms: { columns: 'Dos columnas', marks: 'Una columna' },
    copy: 'Copiar como texto',
    copied: 'Copiado',
    notCopied: 'El navegador no permite copiar',
    tooLong: (most) =>
      `Uno de los textos tiene más de ${number.format(most)} párrafos: son demasiados para compararlos en la página. La línea de órdenes los compara.`,
    noClauses: 'Ninguno de los dos textos tiene párrafos que comparar.',
    noText: (name) => `El texto de ${name} no está aquí, así que no se puede comparar.`,
    whatIsKnown: 'lo que se sabe de ese texto',
    oneLanguage: 'Este texto está aquí en un solo idioma.',
    versions: 'Dos idiomas del mismo texto, párrafo a párrafo según su número.',
    otherLanguages:
      'Los dos textos están aquí en idiomas distintos: se ponen uno junto a otro según el número de los párrafos, sin comparar palabras.',
  },

  clauses: {
    margin: 'Al margen:',
    fates: {
      new: 'no está en los anteriores disponibles',
      same: 'igual',
      changed: 'modificado',
      returned: 'vuelve tras faltar en alguno disponible',
      unknown: '',
    },
    new: 'nuevo aquí',
    same: (from) => `igual que en ${from}`,
    changed: (from, degree) => `modificado desde ${from}, ${percent.format(degree)} de las palabras`,
    returned: (from, degree, years) =>
      [
        `vuelve de ${from}`,
        years !== null && years > 0 && `tras ${plural(years, 'año', 'años')}`,
        degree === 0 ? 'igual' : `cambia el ${percent.format(degree)} de las palabras`,
      ]
        .filter(Boolean)
        .join(', '),
    historyOf: (place, fate) => `Historia del párrafo ${place}: ${fate}`,
    none: 'Estos textos se publicaron sin la historia de sus cláusulas.',
    tracing: (done, total) =>
      total === 0
        ? 'Se siguen las cláusulas de sus documentos…'
        : `Se siguen las cláusulas de sus documentos: ${done} de ${total} textos leídos`,
    tracedHere: (read, unread) =>
      `Suyo, y calculado en este equipo entre ${plural(read, 'texto publicado', 'textos publicados')} de su hilo y de los que cita${unread > 0 ? `; otros ${unread} no se leyeron` : ''}.`,
    tracingFailed: 'No se pudieron seguir las cláusulas de sus documentos.',
    noLanguage:
      'No se conoce el idioma de este documento, y las cláusulas solo se siguen dentro de un idioma.',
    noEarlier:
      'Ningún texto anterior del mismo hilo está aquí, así que no se sabe de dónde viene cada párrafo.',
    against: 'De dónde viene cada párrafo, según los textos disponibles',
    dropped: (from) => `Párrafos de ${from} que ya no están`,
    all: (name) => `todas las cláusulas de ${name}`,
    history: (place, name) => `Historia del párrafo ${place} de ${name}`,
    noClause: (place) => `${place} no es un párrafo cuya historia se siga.`,
    span: (texts, first, last) =>
      [
        plural(texts, 'texto disponible lo contiene', 'textos disponibles lo contienen'),
        first !== null && last !== null && (first === last ? first : `${first}–${last}`),
      ]
        .filter(Boolean)
        .join(' · '),
    earlier: (count) => `Mostrar ${number.format(count)} anteriores`,
    later: (count) => `Mostrar ${number.format(count)} posteriores`,
    years: (years) => plural(years, 'año', 'años'),
    gaps: (count, undated) => {
      const between = undated === 0 ? 'entre ambos hay' : 'entre ambos, o en fecha desconocida, hay';
      return count === 1
        ? `${between} una resolución del hilo sin texto aquí, que quizá lo tenga:`
        : `${between} ${number.format(count)} resoluciones del hilo sin texto aquí, que quizá lo tengan:`;
    },
    here: 'este párrafo',
    first: 'la primera vez en los textos disponibles',
    basis: {
      citation: 'el posterior cita al anterior',
      thread: 'del mismo hilo',
      wording: 'por la redacción',
    },
    without: (names) => `falta en ${enumeration.format(names)}`,
    verbs: 'El verbo:',
    verbSteps: {
      same: 'y después',
      other: 'y después',
      stronger: 'y después, más arriba en su escala,',
      weaker: 'y después, más abajo en su escala,',
    },
  },

  wording: {
    title: (words) => `Dónde aparece «${words}»`,
    find: 'Buscar esta redacción',
    searchEntry: (words) => `Buscar la redacción «${words}» en los párrafos`,
    words: 'Palabras o párrafo que buscar',
    searching: (come, of) =>
      of === 0
        ? 'Buscando…'
        : `Abriendo las palabras de los textos… ${number.format(come)} de ${number.format(of)}`,
    none: 'Estos textos se publicaron sin el índice de su redacción.',
    nothing: 'Ningún párrafo de los textos disponibles lo dice, ni así ni de forma parecida.',
    found: (clauses, texts) =>
      clauses === 0
        ? 'Ningún párrafo lo dice tal cual.'
        : `${plural(clauses, 'párrafo lo dice', 'párrafos lo dicen')} tal cual, en ${plural(texts, 'texto', 'textos')}`,
    firstUse: 'Por primera vez, entre los textos disponibles, en',
    firstOf: (texts) =>
      `Por primera vez en uno de ${number.format(texts)} textos; sus fechas no dicen en cuál:`,
    lastUse: 'Por última vez en',
    lastOf: (texts) =>
      `Por última vez en uno de ${number.format(texts)} textos; sus fechas no dicen en cuál:`,
    between: '; ',
    isFirst: 'el primero',
    isLast: 'el último',
    paragraph: (at, of) => `Párrafo ${number.format(at)} de ${number.format(of)}`,
    onlyBeginning: 'Lo que no cabe en una dirección se busca por su comienzo.',
    onlyFirst: (kept, given) =>
      `De ${number.format(given)} párrafos se buscan los ${number.format(kept)} primeros.`,
    own: 'En sus documentos',
    inActs: 'Con qué verbos:',
    noAct: 'ninguno conocido',
    exact: 'Tal cual',
    near: 'De forma parecida: los más cercanos',
    close: (closeness) => `parecido: ${percent.format(closeness)} de las palabras`,
    uses: (count) => plural(count, 'párrafo', 'párrafos'),
    ofTexts: 'Se busca en los textos publicados, en todos sus idiomas.',
  },

  thread: {
    mainPath: (texts) => `Camino principal, de ${plural(texts, 'texto', 'textos')}, en azul en el mapa`,
    mainPathExplained:
      'De todas las cadenas de citas entre estos textos, aquella por la que pasan más de las demás. Se cuenta sobre los textos disponibles.',
    title: (title) => `Hilo: ${title}`,
    kind: 'Hilo: un tema del programa a lo largo de los períodos de sesiones',
    whole: 'Ver el hilo entero',
    summary: ({ texts, here, first, last }) =>
      [
        `${plural(texts, 'resolución', 'resoluciones')}, ${number.format(here)} con texto aquí`,
        first !== null &&
          last !== null &&
          (first === last ? ordinal(first) : `${ordinal(first)} a ${ordinal(last)}`),
      ]
        .filter(Boolean)
        .join(' · '),
    beside: (texts) =>
      `${plural(texts, 'texto', 'textos')} de ningún hilo, ${texts === 1 ? 'recordado' : 'recordados'} junto con textos de este`,
    besideExplained:
      'Pueden ser textos anteriores de la misma serie: los de este hilo los recuerdan en una misma lista con otros del hilo, y de su tema no se sabe más.',
    inferredExplained: 'Las líneas salen de quién recuerda a quién, de los títulos y del registro.',
    tracks: 'Líneas paralelas',
    ownTitle: 'con el título del tema',
    noSession: 'sin período',
    onAgendaOf: (session) => `→ programa del ${session}:`,
    unknown: {
      title: 'Aquí no se conoce ese hilo',
      way: 'Los hilos dependen de los textos disponibles. Abra uno de ellos para ver el suyo.',
    },
  },

  about: {
    related: 'Textos afines',
    relatedExplained: 'Se citan junto con este, o citan lo mismo que él.',
    citedTogether: (count) => `citados juntos en ${plural(count, 'texto', 'textos')}`,
    citingTogether: (count) => `ambos citan ${plural(count, 'texto', 'textos')}`,
    facts: 'Datos y sus fuentes',
    fact: 'Dato',
    value: 'Valor',
    source: 'Fuente',
    noFacts: 'No hay datos con fuente.',
    factNames: {
      date: 'Fecha',
      title: 'Título',
      session: 'Período de sesiones',
      'agenda-item': 'Tema del programa',
      'agenda-item-title': 'Título del tema',
      meeting: 'Sesión plenaria',
      basis: 'Sobre la base de',
      vote: 'Votación',
    },
    sources: {
      masthead: (file) => `encabezamiento de ${file}`,
      mention: (name, place) => `${name}, ${place}`,
      symbol: 'por su número',
    },
    registerLanguage: (code) => `El registro cita sus fuentes en ${languages.of(code) ?? code}.`,
    forward: 'Próximo examen',
    putsOnAgenda: (session) => `Pone el tema en el programa provisional del ${session} período de sesiones`,
    followedBy: 'Seguido de',
    noFollowUp: 'aquí no hay continuación',
    thread: 'Hilo',
    track: (track) => `línea ${trackLetter(track)}`,
    titledTrack: (track, title) => `${track}: ${title}`,
    trunk: 'tronco común',
    inferredMember: 'pertenencia inferida de otros textos',
    noThread: 'No pertenece a ningún hilo conocido.',
    itemHistory: 'El tema en cada período de sesiones',
    issues: 'Qué conviene saber de este texto',
    noIssues: 'No hay dudas ni notas sobre este texto.',
    files: 'Archivos',
  },

  filters: {
    open: 'Filtros',
    chosen: (count) => plural(count, 'elegido', 'elegidos'),
    shown: (count, total) => `${number.format(count)} de ${plural(total, 'texto', 'textos')}`,
    clear: 'Quitar los filtros',
    nothing: 'Ningún texto cumple los filtros.',
    nothingDated: 'Los textos que cumplen los filtros no tienen fecha conocida: están en la tabla.',
    states: 'Texto',
    stateNames: { here: 'disponible', gap: 'laguna', mentioned: 'solo se menciona', own: 'suyo' },
    bodies: 'Órgano',
    bodyNames: {
      GA: 'Asamblea General',
      SC: 'Consejo de Seguridad',
      ECOSOC: 'Consejo Económico y Social',
      HRC: 'Consejo de Derechos Humanos',
      other: 'otros documentos',
    },
    threads: 'Hilo',
    findThread: 'Buscar un hilo por su título',
    noThread: 'Ningún hilo lleva esas palabras.',
    moreThreads: (count) => `y ${plural(count, 'hilo', 'hilos')} más: búsquelos por su título`,
    leastRecalled: 'Recordado al menos',
    anyTimes: 'da igual',
    times: (count) => plural(count, 'vez', 'veces'),
    citations: 'Citas',
    citationsExplained: 'Quedan los textos que una cita así une, y solo esas citas cuentan.',
    citationsAtRest: 'citas elegidas',
    acts: 'Verbo',
    places: 'Lugar',
    placeNames: {
      preamble: 'preámbulo',
      operative: 'parte dispositiva',
      footnote: 'notas',
      elsewhere: 'otro lugar',
    },
    broken: {
      title: 'No se pudieron abrir los filtros',
      way: 'El resto de la página sigue funcionando. Vuelva a cargar la página.',
    },
  },

  table: {
    caption: ({ here, gaps, mentioned }) =>
      [
        plural(here, 'texto', 'textos'),
        plural(gaps, 'laguna', 'lagunas'),
        plural(mentioned, 'documento que solo se menciona', 'documentos que solo se mencionan'),
      ].join(' · '),
    columns: {
      symbol: 'Símbolo',
      date: 'Fecha',
      title: 'Título',
      session: 'Período',
      item: 'Tema',
      thread: 'Hilo',
      text: 'Texto',
      recalledBy: 'La recuerdan',
      recalls: 'Recuerda',
    },
    sortBy: 'Ordenar por',
    here: 'aquí',
    gap: 'laguna',
    unknown: 'desconocido',
    outsideBrush: (count) =>
      `${plural(count, 'entrada queda', 'entradas quedan')} fuera de los períodos de sesiones elegidos.`,
    showAll: 'Mostrar todos',
  },

  search: {
    label: 'Buscar',
    placeholder: 'Símbolo, título o palabras',
    results: (texts, items, paragraphs) =>
      [
        plural(texts, 'texto', 'textos'),
        items > 0 && plural(items, 'tema del programa', 'temas del programa'),
        plural(paragraphs, 'párrafo', 'párrafos'),
      ]
        .filter(Boolean)
        .join(', '),
    groups: {
      texts: 'Textos',
      own: 'Sus documentos',
      items: 'Temas del programa',
      paragraphs: 'Párrafos',
      wording: 'Redacción',
      recent: 'Búsquedas recientes, guardadas en este navegador',
    },
    more: (count) => `Mostrar ${number.format(count)} más`,
    others: (count) => `igual en ${plural(count, 'otro párrafo', 'otros párrafos')}`,
    coming: (come, of) =>
      of === 0
        ? 'Abriendo las palabras de los textos…'
        : `Abriendo las palabras de los textos: ${number.format(come)} de ${number.format(of)} partes`,
    firstWords: (count) => `Los párrafos se buscan por las primeras ${number.format(count)} palabras.`,
    notAll: 'No se pudo buscar en todos los párrafos:',
    forget: 'Borrar las búsquedas recientes',
    none: (query) => `Nada con «${query}». Se buscan símbolos (78/16), títulos, palabras y «frases».`,
    noneSoFar: (query) => `Nada con «${query}» por ahora.`,
    unknownSymbol: (name) => `${name} no se conoce aquí: ningún texto disponible lo es ni lo cita.`,
    impossibleSymbol: (name) =>
      `${name} no se conoce aquí, y ninguna resolución ha tenido hasta ahora ese número.`,
    textsIn: (codes) =>
      `Los textos que hay aquí están en ${enumeration.format(codes.map((code) => languages.of(code) ?? code))}: las palabras se encuentran tal como allí figuran.`,
    titlesIn: (code, count) =>
      `${plural(count, 'título solo consta', 'títulos solo constan')} en ${languages.of(code) ?? code}: pruebe también en ${languages.of(code) ?? code}.`,
  },

  library: {
    title: 'Biblioteca',
    explanation: 'Qué hay aquí, qué falta y qué no se pudo decidir.',
    sections: 'Secciones de la biblioteca',
    texts: 'Textos disponibles',
    gaps: 'Lagunas',
    gapsExplained: 'Resoluciones y decisiones citadas cuyo texto no está aquí; primero las más citadas.',
    timesRecalled: (count) => `citada por ${plural(count, 'texto', 'textos')}`,
    textKinds: (resolutions, decisions, others) =>
      [
        plural(resolutions, 'resolución', 'resoluciones'),
        decisions > 0 && plural(decisions, 'decisión', 'decisiones'),
        others > 0 && plural(others, 'otro documento', 'otros documentos'),
      ]
        .filter(Boolean)
        .join(' · '),
    ledger: 'Dudas y notas',
    ledgerCounts: (doubts, notes) => `${plural(doubts, 'duda', 'dudas')} · ${plural(notes, 'nota', 'notas')}`,
    ledgerExplained: 'Lo que no se pudo leer, resolver, fechar o conciliar.',
    noEntries: 'Nada quedó sin resolver.',
    otherDocuments: (count) =>
      `Además se ${count === 1 ? 'menciona' : 'mencionan'} ${plural(count, 'documento que no es resolución', 'documentos que no son resoluciones')}.`,
    severity: { error: 'Error', warning: 'Aviso', note: 'Nota' },
    candidates: 'Posibles textos',
  },

  own: {
    title: 'Sus documentos',
    yours: 'suyo',
    undated: 'Suyos y sin fecha, por lo que no tienen lugar en el mapa:',
    privacy: 'Se leen en este equipo y nunca salen de él. Solo usted los ve.',
    chooseFiles: 'Elegir archivos…',
    chooseFolder: 'Elegir una carpeta…',
    orDrop: 'o suéltelos en cualquier lugar de la página',
    dropHere: 'Suelte los archivos: se leen aquí y aquí se quedan',
    formats: 'PDF, Word (.docx), HTML, Markdown o texto; resoluciones, proyectos, informes.',
    paste: 'Pegar un texto',
    pasteName: 'Nombre',
    pasteText: 'Texto',
    pasteAdd: 'Añadir este texto',
    pasted: 'Texto pegado',
    reading: (done, total, name) => `Leyendo ${name} (${done + 1} de ${total})`,
    onlyYours: 'solo en su versión',
    joining: 'Se ponen sus documentos junto a los demás textos…',
    stop: 'Dejar de leer',
    outcomes: (files) => `Qué resultó de ${plural(files, 'archivo', 'archivos')}`,
    statuses: {
      added: 'añadido',
      replaced: 'añadido en lugar del anterior',
      unchanged: 'ya estaba aquí',
      failed: 'no se añadió',
      cancelled: 'no se leyó: usted lo detuvo',
    },
    arrivals: {
      'gap-closed': 'cierra una laguna',
      version: 'otra versión de un texto que ya está aquí',
    },
    cites: (texts, undecided) =>
      [
        texts === 0 ? 'no cita nada' : `cita ${plural(texts, 'texto', 'textos')}`,
        undecided > 0 && plural(undecided, 'mención sin resolver', 'menciones sin resolver'),
      ]
        .filter(Boolean)
        .join(' · '),
    list: 'Añadidos',
    added: (moment) => `añadido el ${moment}`,
    remove: 'Quitar',
    removeOne: (name) => `Quitar ${name}`,
    removeAll: 'Quitar todos…',
    reallyRemoveAll: (count) => `¿Quitar ${plural(count, 'documento', 'documentos')} de este navegador?`,
    removed: (count, name) => `Quitado: ${count === 1 ? name : plural(count, 'documento', 'documentos')}.`,
    restore: 'Deshacer',
    keepThem: 'Conservarlos',
    exportAll: 'Guardar todos en un archivo',
    importFile: 'Recuperar un archivo guardado…',
    keptHere: 'Se conservan en este navegador hasta que usted los quite.',
    notKept: 'No se conservan en este navegador: están aquí hasta que cierre o recargue la página.',
    keepFaults: {
      'no-storage':
        'El navegador no permite que esta página conserve nada (ventana privada, o su configuración).',
      'newer-storage':
        'Una versión más nueva de esta página conserva aquí documentos. No se tocan; recargue la página para obtener esa versión.',
      'storage-full':
        'No queda espacio en el almacenamiento del navegador. Los documentos funcionan hasta que cierre la página; guárdelos en un archivo para conservarlos.',
      'storage-broken':
        'El navegador no pudo escribir en su almacenamiento. Los documentos funcionan hasta que cierre la página; guárdelos en un archivo para conservarlos.',
      'not-joined':
        'Sus documentos no se pudieron poner junto a los demás textos. Siguen aquí; recargue la página para intentarlo de nuevo.',
      'not-removed':
        'El navegador no pudo quitarlo: sigue aquí y se sigue conservando. Inténtelo de nuevo o borre los datos de esta página en la configuración del navegador.',
    },
    aside: (count) =>
      `Esta versión no pudo leer ${plural(count, 'documento conservado', 'documentos conservados')}. Nada se ha perdido: puede guardar lo encontrado en un archivo.`,
    saveAside: 'Guardar lo encontrado',
    removeAside: 'Quitarlo',
  },

  check: {
    explained:
      'Lo que este texto recuerda, junto a lo que recuerdan los textos del mismo tema que están aquí. Muestra lo que hay; no lo juzga.',
    thread: 'Tema:',
    inferred: 'inferido de su título o de lo que recuerda',
    noThread:
      'Ni su título ni lo que recuerda indican a qué tema pertenece: no se puede decir qué deja fuera.',
    recalled: 'Lo que recuerda',
    citesNothing: 'No cita nada con lo que comparar.',
    leftOut: 'Lo que no recuerda, y textos anteriores del tema sí',
    leftOutNone: 'Recuerda todo lo que del tema recuerdan los textos anteriores que están aquí.',
    recalledBy: 'La recuerdan',
    newer: 'Más reciente que lo que cita',
    newerNone: 'Entre los textos que se conocen aquí no hay ninguno del mismo tema más reciente.',
    newerThan: 'Posterior a',
    latestOfTrack: (track) => `, lo último que cita de la ${track}`,
    newerByTrack:
      'El tema sigue líneas paralelas, y cada una se mira por separado: lo más reciente de una línea puede ser anterior a lo que se cita de otra.',
    announced: (by) => `anunciada en ${by}`,
    closest: 'Redacción acordada más cercana',
    closestExplained:
      'Para cada párrafo de su texto, el último párrafo aprobado que dice lo mismo o, si no lo hay, el que tiene más de sus palabras, aunque sea más largo. La pestaña «Cláusulas» sopesa párrafos enteros y puede nombrar otro.',
    closestFind: 'Buscar párrafo a párrafo',
    closestSame: 'Las mismas palabras en',
    closestWithin: 'Dentro de un párrafo más largo,',
    closestNear: (closeness) => `El ${percent.format(closeness)} de sus palabras, en`,
    closestNotAgreed: 'no aprobado',
    closestFirst: 'por primera vez en',
    closestNone: 'Ninguna redacción parecida entre los textos que están aquí.',
    closestAll: 'todos los usos',
    open: 'Por aclarar',
    numberedAfter: (before) => `viene después de ${before}: la numeración no es seguida, según se leyó.`,
    numberedFirst: 'es el primer número, según se leyó.',
    openNone: 'Todas las menciones se resolvieron, y no hay contradicciones de fechas ni de letras.',
  },

  share: {
    open: 'Compartir',
    title: 'Compartir y descargar',
    link: 'Enlace a esta vista',
    linkExplained: 'Quien lo abra verá lo mismo que usted.',
    copyLink: 'Copiar el enlace',
    linkToOwn: 'Muestra un documento suyo, que está solo en este navegador: los demás no lo verán.',
    views: {
      title: 'Vistas guardadas',
      explained: 'Solo en este navegador. Lo que ve ahora, con un nombre suyo:',
      name: 'Nombre de la vista',
      keep: 'Guardar',
      none: 'Aún no hay ninguna.',
      rename: (name) => `Cambiar el nombre de ${name}`,
      newName: (name) => `Nuevo nombre de ${name}`,
      copyLink: (name) => `Copiar el enlace a ${name}`,
      remove: (name) => `Quitar ${name}`,
      kept: (name) => `Guardada: ${name}`,
      renamed: (name) => `Nombre cambiado: ${name}`,
      removed: (name) => `Quitada: ${name}`,
      notKept:
        'El navegador no conserva nada de esta página: la vista está aquí hasta que cierre este panel.',
      refused: {
        long: 'No se ha guardado: la dirección de esta vista es demasiado larga. Con una búsqueda más corta o menos filtros será más corta.',
        many: 'No se ha guardado: ya hay 200 vistas. Quite antes alguna.',
      },
      aside:
        'Había vistas que esta versión no puede leer. Nada se ha perdido: se han apartado tal como estaban.',
      saveAside: 'Guardar lo encontrado',
      removeAside: 'Quitarlo',
    },
    embed: {
      title: 'Mostrarlo en otra página',
      explained: 'Esta vista sin herramientas, para el código de una página suya:',
      sides: { map: 'Mapa', text: 'Texto' },
      copy: 'Copiar el código',
      whole: 'Ver en Recalling',
      wholeOf: (name) => `Ver ${name} en Recalling`,
    },
    cite: 'Citar',
    forms: {
      quotation: 'Párrafo con cita',
      'un-style': 'Naciones Unidas',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
      'akoma-ntoso': 'Akoma Ntoso',
      json: 'JSON',
      gexf: 'GEXF (Gephi)',
      graphml: 'GraphML',
      'graph-json': 'JSON',
      'nodes-csv': 'CSV de textos',
      'mentions-csv': 'CSV de menciones',
    },
    form: 'Forma de la cita',
    onlyPlace: (place) => `Solo el párrafo ${place}`,
    howToCitePlace: 'Para citar un párrafo, pulse antes su número al margen del texto.',
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied:
      'El navegador no deja copiar desde aquí. El texto está seleccionado: cópielo con el teclado o el menú.',
    documents: 'Descargar el texto',
    map: 'Descargar el mapa',
    mapExplained: 'Entero, con lo que está resaltado, el eje y la leyenda.',
    data: 'Descargar los datos',
    dataExplained: 'Todos los textos y quién cita a quién.',
    dataWithOwn: (documents) =>
      documents === 1
        ? 'Incluyen un documento suyo.'
        : `Incluyen ${number.format(documents)} documentos suyos.`,
    download: (name) => `Descargar ${name}`,
    downloaded: (file) => `Descargado: ${file}`,
    notDownloaded: 'No se ha podido preparar el archivo.',
    broken: {
      title: 'No se ha podido abrir esta parte',
      way: 'El resto de la página funciona. Vuelva a cargarla, o copie la dirección del navegador: contiene la vista.',
    },
  },

  acts: {
    recall: 'recuerda',
    reaffirm: 'reafirma',
    welcome: 'acoge con beneplácito',
    note: 'toma nota',
    endorse: 'hace suyo',
    pursuant: 'de conformidad con',
    guided: 'guiada por',
    consider: 'considera',
    recognize: 'reconoce',
    emphasize: 'destaca',
    concern: 'expresa preocupación',
    condemn: 'condena',
    appreciate: 'agradece',
    decide: 'decide',
    request: 'solicita',
    urge: 'insta',
    encourage: 'alienta',
    support: 'apoya',
    affirm: 'afirma',
    see: 'véase',
    basis: 'sobre la base de',
    mention: 'menciona',
  },
  statuses: { resolved: 'resuelta', uncertain: 'lectura incierta', undecided: 'sin decidir' },

  faults: {
    offline: {
      title: 'No hay conexión, y esto no se había abierto antes aquí',
      way: 'Se abrirá solo cuando vuelva la red. Lo que ya abrió en este navegador se puede leer; qué recuerda cada texto y quién lo recuerda, también.',
    },
    'no-corpus': {
      title: 'Todavía no hay textos que mostrar',
      way: 'Ejecute «npm run corpus» en la carpeta del proyecto y vuelva a abrir la página.',
    },
    'not-a-corpus': {
      title: 'El archivo encontrado no es un corpus de Recalling',
      way: 'Vuelva a crearlo con «npm run corpus».',
    },
    'old-format': {
      title: 'Los textos están en un formato que esta página ya no lee',
      way: 'Vuelva a crearlos con «npm run corpus».',
    },
    unreachable: {
      title: 'No se pudo leer del servidor',
      way: 'Compruebe que el servidor sigue en marcha e inténtelo de nuevo.',
    },
    'search-stopped': {
      title: 'La búsqueda ha dejado de funcionar',
      way: 'Busque de nuevo: empezará desde el principio. Si no basta, vuelva a cargar la página.',
    },
  },
  retry: 'Intentar de nuevo',
  quoted: (words) => `«${words}»`,

  issues: {
    'too-long': ({ length = '', limit = '' }) =>
      `El archivo es demasiado largo (${length} caracteres; el límite es ${limit}).`,
    'too-large': ({ megabytes = '', limit = '' }) =>
      `El archivo es demasiado grande (${megabytes} MB; el límite es ${limit} MB).`,
    'unreadable-pdf': () =>
      'El PDF no tiene texto que se pueda leer: es una imagen escaneada o sus fuentes no dicen qué letras muestran.',
    'broken-pdf': () => 'El PDF está dañado o incompleto y no se pudo leer.',
    'locked-file': () => 'El archivo está protegido con contraseña.',
    'too-many-pages': ({ pages = '', limit = '' }) =>
      `El PDF tiene demasiadas páginas (${pages}; el límite es ${limit}).`,
    'too-slow': ({ seconds = '' }) =>
      `La lectura del archivo llevaba más de ${seconds} segundos y se abandonó.`,
    'pages-without-text': ({ pages = '', of = '' }) =>
      `${pages} de ${of} páginas no tienen texto que se pueda leer: están en blanco o son imágenes.`,
    'old-word-file': () =>
      'El archivo está en el formato antiguo de Word (.doc) o protegido con contraseña; guárdelo como .docx o PDF.',
    'broken-zip': () =>
      'El archivo es un contenedor comprimido (como los documentos de Word) dañado o incompleto y no se pudo leer.',
    'broken-docx': () => 'El documento de Word está dañado y no se pudo leer.',
    'incomplete-docx': () => 'El documento de Word está dañado; se leyó lo que precede al daño.',
    'zip-too-large': ({ limit = '' }) =>
      `El contenido comprimido del archivo es demasiado grande (el límite es ${limit} MB).`,
    'zip-too-many': ({ limit = '' }) =>
      `El archivo contiene demasiados archivos comprimidos (el límite es ${limit}).`,
    'unreadable-file': () => 'El navegador no pudo abrir el archivo.',
    'reader-not-fetched': () =>
      'No se pudo obtener la parte de la página que lee archivos. Inténtelo de nuevo cuando haya red.',
    'reading-broke': ({ reason = '' }) =>
      `Falló la lectura del archivo, y la culpa es nuestra${reason && ` (${reason})`}. Los demás archivos se leyeron.`,
    'not-an-export': ({ path = '', reason = '' }) =>
      `No es un archivo de documentos guardados${path && ` (${path}: ${reason})`}. No se cambió nada.`,
    'export-of-other-version': ({ version = '', expected = '' }) =>
      `El archivo guardado es de la versión ${version}; esta página lee la versión ${expected}. No se cambió nada.`,
    'not-text': () => 'El archivo no contiene texto legible.',
    'empty-file': () => 'El archivo está vacío.',
    'unknown-language': () => 'No se reconoció el idioma del texto; sus citas no se pudieron leer.',
    'no-symbol': () => 'Es una resolución o decisión, pero no se encontró su símbolo.',
    'two-languages': ({ language = '', other = '' }) =>
      `El texto está en dos idiomas: solo se leyó lo que está en ${languages.of(language) ?? language}, no lo que está en ${languages.of(other) ?? other}.`,
    'mended-masthead': ({ words = '' }) =>
      `Hubo que adivinar letras del encabezado, donde el escaneo dice «${words}».`,
    'two-own-dates': ({ masthead = '', closing = '' }) =>
      `El texto da dos fechas propias: ${masthead} en el encabezamiento y ${closing} al final.`,
    'two-own-sessions': ({ masthead = '', number: numbered = '', symbol = '' }) =>
      `El encabezamiento nombra el período de sesiones ${masthead}, pero el número (${symbol}) es del ${numbered}.`,
    'register-unreadable': () => 'El registro de datos no se pudo leer: falta la columna de símbolos.',
    'register-bad-symbol': ({ row = '', value = '' }) =>
      `Fila ${row} del registro: «${value}» no es un símbolo.`,
    'register-bad-date': ({ row = '', value = '' }) =>
      `Fila ${row} del registro: «${value}» no es una fecha.`,
    'register-bad-vote': ({ row = '', value = '' }) =>
      `Fila ${row} del registro: «${value}» no es una votación completa.`,
    'register-symbol-twice': ({ row = '', value = '' }) =>
      `Fila ${row} del registro: ${value} ya tenía una fila; se usó la primera.`,
    'two-dates': ({ symbol = '', chosen = '', other = '' }) =>
      `Hay dos fechas para ${symbol}: ${chosen} (la que se muestra) y ${other}.`,
    'date-against-session': ({ symbol = '', session = '', date = '' }) =>
      date
        ? `La fecha ${date} no concuerda con el período de sesiones${session && ` ${session}.º`} de ${symbol}.`
        : `La fecha no concuerda con el período de sesiones${symbol && ` de ${symbol}`}.`,
    'date-against-year': ({ symbol = '', date = '' }) =>
      `La fecha ${date} no concuerda con el año de ${symbol}.`,
    'cites-later-text': ({ symbol = '', date = '', target = '', targetDate = '' }) =>
      `${symbol}, de ${date}, cita un texto posterior: ${target}, de ${targetDate}.`,
    'near-twins': ({ symbol = '', twin = '' }) =>
      `${symbol} y ${twin} se parecen, pero son textos distintos: una resolución y un documento.`,
    'letter-perhaps-missing': ({ symbol = '' }) =>
      `Quizá falte una letra: se cita ${symbol}, y hay textos con ese número y letra.`,
    'two-years': ({ symbol = '', other = '' }) =>
      `${symbol} y ${other} tienen un mismo número y dos años; el Consejo de Seguridad da cada número una sola vez.`,
    'title-differs': ({ symbol = '', own = '', other = '' }) =>
      `Se da otro título a ${symbol}: «${other}». Su propio texto se titula «${own}».`,
    'mentions-itself': ({ symbol = '' }) => `El texto se menciona a sí mismo (${symbol}).`,
    'uncertain-mention': ({ symbol = '' }) => `Lectura incierta: parece citar ${symbol}.`,
    'undecided-mention': () => 'No se pudo decidir qué texto se cita.',
    'no-body': () => 'No se sabe de qué órgano es la resolución citada.',
    'no-noun': () => 'El número aparece sin la palabra «resolución» o «decisión».',
    'mirrored-number': ({ symbol = '' }) =>
      `El número parece impreso con las mitades cambiadas; se leyó ${symbol}.`,
    'year-from-date': ({ symbol = '', date = '' }) =>
      `El año de ${symbol} se tomó de la fecha que da el texto${date && ` (${date})`}.`,
    'own-number-inferred': ({ symbol = '' }) =>
      `El texto no tiene encabezamiento; se tomó por suyo el número que precede a sus palabras iniciales (${symbol}).`,
    'mended-scan': ({ symbol = '' }) => `El escaneo está dañado aquí; se leyó ${symbol}.`,
    'other-body': () => 'El número parece ser de otro órgano.',
  },
  unknownIssue: (code, detail) =>
    [code.replaceAll('-', ' '), ...Object.entries(detail).map(([name, value]) => `${name}: ${value}`)].join(
      ' · ',
    ),
};
