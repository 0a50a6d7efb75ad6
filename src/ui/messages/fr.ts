import { shareFormat } from './share-format.ts';
import { trackLetter } from './track-letter.ts';
import type { Messages } from './types.ts';

// In these words, the space before ; : ! ? and within « » is the narrow one that does not break (U+202F).

const number = new Intl.NumberFormat('fr');
const percent = shareFormat('fr');
const languages = new Intl.DisplayNames('fr', { type: 'language', fallback: 'code' });
const plurals = new Intl.PluralRules('fr');
/** Nought is singular, as one is. */
const isOne = (count: number) => plurals.select(count) === 'one';
const plural = (count: number, one: string, many: string) =>
  `${number.format(count)} ${isOne(count) ? one : many}`;
const enumeration = new Intl.ListFormat('fr');
const COMMITTEES = ['Première', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième', 'Sixième'];
const ordinal = (session: number) => `${session}${session === 1 ? 're' : 'e'}`;
const OF_BODY = {
  GA: '',
  SC: ' du Conseil de sécurité',
  ECOSOC: ' du Conseil économique et social',
  HRC: ' du Conseil des droits de l’homme',
} as const;

export const fr: Messages = {
  locale: 'fr',
  direction: 'ltr',
  dayOfMonth: (day) => (day === '1' ? '1er' : day),
  languageName: (code) => languages.of(code) ?? code,
  inLanguage: (code) => `(en ${languages.of(code) ?? code})`,

  page: {
    tagline: 'Ce que rappelle chaque résolution',
    skip: 'Aller au texte',
    map: 'Carte',
    text: 'Texte',
    views: 'Vue',
    timeline: 'Chronologie',
    network: 'Réseau',
    table: 'Tableau',
    library: 'Bibliothèque',
    counts: (texts, gaps, doubts) =>
      `${plural(texts, 'texte', 'textes')} · ${plural(gaps, 'lacune', 'lacunes')} · ${plural(doubts, 'doute', 'doutes')}`,
    interfaceLanguage: 'Langue de l’interface',
    languageMissing: (name) => `${name} : n’a pas pu être obtenu du serveur.`,
    darkColours: 'Couleurs sombres',
    loading: 'Ouverture des textes…',
    offline: 'Pas de connexion',
    offlineExplained: 'La carte est là, ainsi que ce qui a déjà été ouvert dans ce navigateur.',
    close: 'Fermer',
    nothingSelected: 'Choisissez une résolution',
    howToStart:
      'Cliquez sur un point de la carte ou sur une ligne du tableau, ou cherchez une cote. Chaque trait de la carte ouvre les mots sur lesquels il repose.',
    suggestions: 'Textes disponibles',
    latest: 'Derniers textes disponibles',
    newTab: 's’ouvre dans un nouvel onglet',
    outlookBroken: {
      title: 'Cette vue n’a pas pu être dessinée',
      way: 'Le texte affiché à côté reste utilisable. L’adresse conserve ce qui est ouvert : rechargez la page ou consultez les textes d’une autre manière.',
    },
    readerBroken: {
      title: 'Ce texte n’a pas pu être affiché',
      way: 'Le reste de la page reste utilisable. Rechargez la page ou choisissez un autre texte.',
    },
    libraryBroken: {
      title: 'La bibliothèque n’a pas pu être ouverte',
      way: 'Le reste de la page reste utilisable. Rechargez la page ou consultez les textes dans le tableau.',
    },
    pageBroken: {
      title: 'La page n’a pas pu être dessinée',
      way: 'Rechargez-la : l’adresse conserve ce qui est ouvert.',
    },
    reload: 'Recharger la page',
    reason: 'motif',
    seeTable: 'Voir le tableau',
    seeTimeline: 'Voir la chronologie',
  },

  symbol: {
    resolution: (name, body) => `résolution ${name}${OF_BODY[body]}`,
    decision: (name, body) => `décision ${name}${OF_BODY[body]}`,
    document: (name) => `document ${name}`,
  },

  session: {
    ordinal,
    full: (session) => `${ordinal(session)} session`,
    short: 'session',
  },

  keys: {
    title: 'Touches',
    names: { shift: 'Maj', enter: 'Entrée', home: 'Début', end: 'Fin', escape: 'Échap' },
    where: { anywhere: 'Partout', map: 'Sur la carte', comparison: 'Dans une comparaison' },
    does: {
      search: 'Chercher',
      list: 'Cette liste',
      time: 'Plus tôt ou plus tard sur la ligne',
      lanes: 'Autres lignes',
      ends: 'Premier ou dernier texte',
      citations: 'Le long des citations : ce qu’elle rappelle, ce qui la rappelle',
      open: 'Ouvrir le texte',
      evidence: 'Ce qui le relie au texte ouvert',
      zoom: 'Agrandir, réduire',
      whole: 'Tout voir',
      leave: 'Fermer le texte',
      changes: 'Changement suivant, changement précédent',
    },
  },

  stage: {
    label: 'Carte des citations dans le temps',
    instructions:
      'Gauche et droite : plus tôt ou plus tard sur la ligne ; haut et bas : autres lignes. Avec Maj : le long des citations. Entrée : ouvrir le texte ; Maj+Entrée : ce qui le relie au texte ouvert. Plus, moins, zéro : agrandir, réduire, tout voir. Le tableau montre la même chose.',
    network: {
      label: 'Réseau des citations',
      instructions:
        'Flèches : le texte le plus proche dans cette direction ; Début et Fin : le premier et le dernier de gauche à droite. Avec Maj, gauche et droite : le long des citations. Entrée : ouvrir le texte ; Maj+Entrée : ce qui le relie au texte ouvert. Plus, moins, zéro : agrandir, réduire, tout voir. Le tableau montre la même chose.',
      places:
        'Les textes liés par des citations sont proches les uns des autres, les plus récents plus à droite si possible.',
      settling: 'Le réseau se met en place…',
    },
    citationsDrawn: (drawn, of) =>
      `${number.format(drawn)} citations dessinées sur ${number.format(of)} ; approchez-vous pour en voir plus`,
    citationsHeaviest: (drawn, of) =>
      `${number.format(drawn)} citations dessinées sur ${number.format(of)} : celles des textes les plus rappelés`,
    textHere: (count) => `texte disponible (${number.format(count)})`,
    gap: (count) => `lacune : citée, texte absent (${number.format(count)})`,
    mentioned: (count) => `autre document, seulement mentionné (${number.format(count)})`,
    succession: 'succession, déduite des listes de résolutions rappelées',
    recalls: 'rappelle',
    recalledBy: 'rappelée par',
    backbone: 'ossature des citations',
    legend: 'Légende',
    look: {
      colour: 'Couleur',
      colours: { state: 'textes et lacunes', thread: 'fils', body: 'organes', era: 'sessions' },
      size: 'Taille',
      sizes: {
        recalled: 'combien de textes la rappellent',
        recalls: 'combien elle en rappelle',
        paths: 'combien de chemins passent par elle',
      },
      era: (first, last) =>
        last === null ? `depuis la ${first} session` : `de la ${first} à la ${last} session`,
      others: 'tous les autres',
    },
    item: (item, session) => `point ${item} (${session})`,
    otherTexts: 'Autres textes',
    otherTextsOf: (body) => `${body} : autres textes`,
    fold: (from, to) => `aucun texte entre ${from} et ${to}`,
    undated: (count) => `${plural(count, 'texte', 'textes')} sans date connue : voir le tableau`,
    brush: 'Sessions affichées',
    brushFirst: 'Première session',
    brushLast: 'Dernière session',
    brushAll: 'Tout afficher',
    brushRange: (first, last) => `de la ${first} à la ${last} session`,
    nothingInSessions: 'Il n’y a aucun texte pour ces sessions.',
    textsInSession: (session, count) => `${session} : ${plural(count, 'texte', 'textes')}`,
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    wholeMap: 'Carte entière',
    noWebgl: {
      title: 'Le navigateur ne peut pas dessiner la carte interactive',
      way: 'Le tableau montre les mêmes textes et les mêmes liens.',
    },
    states: { here: 'texte disponible', gap: 'lacune', mentioned: 'seulement mentionné' },
    citedBy: 'cité par',
    nodeSummary: ({ name, document, date, state, recalls, recalledBy }) =>
      [
        name,
        date ?? 'date inconnue',
        fr.stage.states[state],
        recalls === null
          ? `on ignore ce qu’${document ? 'il cite' : 'elle rappelle'}`
          : `${document ? 'cite' : 'rappelle'} ${plural(recalls, 'texte', 'textes')}`,
        `${document ? 'cité' : 'rappelée'} par ${plural(recalledBy, 'texte', 'textes')}`,
      ].join(', '),
    pictureSource: (address) => `Fait avec Recalling : ${address}`,
    nothingFurther: 'Rien de plus dans cette direction.',
    successionSummary: (later, earlier) =>
      `${later} fait suite à ${earlier} : déduit des listes de résolutions rappelées`,
    edgeSummary: (source, target, mentions) =>
      `${source} cite ${target} : ${plural(mentions, 'mention', 'mentions')}`,
  },

  reader: {
    label: 'Texte',
    tabs: (document) => ({
      text: 'Texte',
      recalls: document ? 'Cite' : 'Rappelle',
      recalledBy: document ? 'Cité par' : 'Rappelée par',
      clauses: 'Clauses',
      check: 'Contrôle',
      about: 'Données',
    }),
    official: 'Texte officiel',
    textHere: 'texte disponible',
    gap: 'lacune',
    gapExplained: (official) =>
      official
        ? 'Le texte n’est pas ici : il est connu par les textes qui le citent. Le texte officiel se trouve à l’ONU.'
        : 'Le texte n’est pas ici : il est connu par les textes qui le citent.',
    otherDocument: 'autre document',
    adopted: (date) => `Adoptée le ${date}`,
    dated: (date) => `Date : ${date}`,
    noDate: 'date inconnue',
    item: (item) => `point ${item}`,
    itemNumbers: (numbers) =>
      enumeration.format(numbers.map((each) => each.replace(/ \((\p{L}+)\)$/u, ' $1)'))),
    meeting: (meeting) => `${ordinal(meeting)} séance plénière`,
    basis: ({ symbol, paragraph, committee, noCommittee }) =>
      [
        symbol,
        paragraph && `, par. ${paragraph}`,
        committee !== null && ` (${COMMITTEES[committee - 1]} Commission)`,
        noCommittee && ' (sans renvoi à une grande commission)',
      ]
        .filter(Boolean)
        .join(''),
    noVote: 'vote inconnu',
    withoutVote: 'sans vote',
    vote: (inFavour, against, abstaining) =>
      `${number.format(inFavour)} voix pour, ${number.format(against)} contre, ${plural(abstaining, 'abstention', 'abstentions')}`,
    inferred: 'déduit',
    paragraph: (id) => `Lien vers le paragraphe ${id}`,
    footnotes: 'Notes',
    footnote: (mark) => `Note ${mark}`,
    backToText: 'Retour au texte',
    citedAs: (count) => plural(count, 'mention', 'mentions'),
    undecided: (count) => `Il peut s’agir de l’un de ${number.format(count)} textes`,
    uncertain: 'lecture incertaine',
    whichText: 'On ignore de quel texte il s’agit',
    loading: 'Ouverture…',
    unreadableFile: 'Le fichier de ce texte n’a pas pu être ouvert.',
    unknownNode: (id) => ({
      title: `« ${id} » n’est pas connu ici`,
      way: 'Aucun des textes disponibles ne le cite. Vérifiez la cote ou cherchez-la sous une autre forme.',
    }),
    ownGone: (name) => ({
      title: `« ${name} » n’est pas ici`,
      way: 'C’est le document de quelqu’un. S’il était à vous, il a été retiré de ce navigateur ; vous pouvez l’ajouter de nouveau dans la Bibliothèque.',
    }),
    unknownPlace: (place) => `Le texte n’a pas de paragraphe ${place}.`,
    unknownEdge: (source, target) => ({
      title: `${source} ne cite pas ${target}`,
      way: 'Aucun paragraphe des textes disponibles ne le fait.',
    }),
    textNotHere: (source) => ({
      title: 'On ne sait pas',
      way: `Le texte de ${source} n’est pas ici : on ignore donc ce qu’il cite.`,
    }),
    resolutions: 'Résolutions et décisions',
    otherDocuments: 'Autres documents',
    recallsNothing: 'Il ne cite aucune résolution ni aucun document.',
    recalledByNothing: () => 'Aucun des textes disponibles ne le cite.',
    recallsUnknown: 'Le texte n’est pas ici : on ignore donc ce qu’il rappelle.',
    citing: (count) =>
      `Paragraphes qui le citent, dans ${plural(count, 'texte disponible', 'textes disponibles')}`,
    furniture: 'Éléments de page',
    masthead: 'En-tête, tel qu’imprimé',
    more: (count) => `En afficher ${number.format(count)} de plus`,
    opened: (name) => `Ouvert : ${name}`,
    noText: 'texte absent',
    print: 'Imprimer',
    languages: 'Langues du texte',
  },

  evidence: {
    open: 'pourquoi',
    title: (source, target) => `Pourquoi ${source} cite ${target}`,
    summary: (mentions, paragraphs) =>
      `${plural(mentions, 'mention', 'mentions')} dans ${plural(paragraphs, 'paragraphe', 'paragraphes')}`,
    cited: 'Texte cité',
    citedIsGap: 'Le texte cité n’est pas ici.',
    follows: (later, earlier) => `Pourquoi ${later} fait suite à ${earlier}`,
    alsoFollows: (later, earlier) => `De plus, ${later} fait suite à ${earlier}`,
    followsExplained: (lists) =>
      `${isOne(lists) ? 'Cette liste de résolutions rappelées les place l’une après l’autre.' : 'Ces listes de résolutions rappelées les placent l’une après l’autre.'} Cela ne veut pas dire que l’une cite l’autre.`,
  },

  routes: {
    title: (from, to) => `De ${from} à ${to}`,
    summary: (ways, steps) =>
      `${plural(ways, 'chemin', 'chemins')} de citations ; le plus court compte ${plural(steps, 'étape', 'étapes')}`,
    backwards: (from, to) => `${from} est le texte antérieur : les citations y mènent depuis ${to}.`,
    steps: (count) => plural(count, 'étape', 'étapes'),
    bestBy: { 'fewest-steps': 'le moins d’étapes', 'most-evidence': 'le plus de mentions' },
    ways: 'Chemins',
    none: (from, to) => ({
      title: `Aucune citation ne mène de ${from} à ${to}`,
      way: 'Aucun des deux ne rappelle l’autre, ni directement ni par des textes disponibles. Ce que rappellent les lacunes n’est pas connu.',
    }),
    all: 'Tous les chemins entre les deux',
    common: 'Les deux mènent à',
    unknown: (name) => ({
      title: `${name} n’est pas dans ce corpus`,
      way: 'Aucun texte disponible n’est celui-là ni ne le cite. Cherchez-le par la recherche.',
    }),
  },

  compare: {
    title: (left, right) => `${left} et ${right} comparées`,
    languagesTitle: (name) => `Langues de ${name}`,
    compareWith: (name) => `comparer avec ${name}`,
    bothTexts: 'comparer les deux textes',
    choose: 'Comparer avec…',
    anyText: 'Autre texte : cote ou titre',
    before: 'Antérieurs, du même fil',
    after: 'Postérieurs, du même fil',
    cited: 'Textes qu’il cite',
    citing: 'Textes qui le citent',
    versionsTitle: (name) => `Deux versions : ${name}`,
    compareVersion: 'Comparer avec une autre version :',
    ownLanguages: 'Ses langues côte à côte',
    found: (count) => plural(count, 'texte disponible', 'textes disponibles'),
    nothingNear: 'Aucun autre texte proche n’est ici : cherchez par cote ou par titre.',
    swap: 'Échanger les côtés',
    summary: 'Résumé des changements',
    changes: {
      copied: 'identique',
      edited: 'modifié',
      introduced: 'nouveau',
      dropped: 'supprimé',
      replaced: 'supprimé ; un autre a son numéro',
    },
    inItsPlace: 'nouveau ; sous le numéro du supprimé',
    edited: (degree) => `modifié, ${percent.format(degree)} des mots`,
    moves: {
      renumbered: 'sous un autre numéro',
      reordered: 'déplacé',
      transferred: 'passé d’une partie à l’autre',
      merged: 'réuni à un autre',
      split: 'divisé',
    },
    repunctuated: 'mêmes mots, ponctuation ou majuscules différentes',
    boilerplate: 'formule consacrée',
    counted: {
      copied: (count) => (isOne(count) ? 'identique' : 'identiques'),
      edited: (count) => (isOne(count) ? 'modifié' : 'modifiés'),
      introduced: (count) => (isOne(count) ? 'nouveau' : 'nouveaux'),
      dropped: (count) => (isOne(count) ? 'supprimé' : 'supprimés'),
      replaced: (count) =>
        isOne(count)
          ? 'supprimé, un nouveau sous son numéro'
          : 'supprimés, un nouveau sous le numéro de chacun',
      moved: (count) => (isOne(count) ? 'seulement déplacé' : 'seulement déplacés'),
      repunctuated: () => 'à la ponctuation ou aux majuscules près',
    },
    words: {
      kept: (count) => plural(count, 'mot conservé', 'mots conservés'),
      removed: (count) => plural(count, 'supprimé', 'supprimés'),
      added: (count) => plural(count, 'ajouté', 'ajoutés'),
    },
    spoken: { removed: '[supprimé :', added: '[ajouté :', end: 'fin]' },
    tools: 'Parcourir et disposer la comparaison',
    next: 'Changement suivant',
    previous: 'Changement précédent',
    position: (at, of) =>
      at === 0
        ? plural(of, 'changement', 'changements')
        : `changement ${number.format(at)} sur ${number.format(of)}`,
    changesOnly: 'Seulement les changements',
    same: (count) => plural(count, 'paragraphe identique', 'paragraphes identiques'),
    form: 'Disposition',
    forms: { columns: 'Deux colonnes', marks: 'Une colonne' },
    copy: 'Copier comme texte',
    copied: 'Copié',
    notCopied: 'Le navigateur ne permet pas de copier',
    tooLong: (most) =>
      `L’un des textes a plus de ${number.format(most)} paragraphes : c’est trop pour les comparer dans la page. La ligne de commande les compare.`,
    noClauses: 'Aucun des deux textes n’a de paragraphes à comparer.',
    noText: (name) => `Le texte de ${name} n’est pas ici : il ne peut donc pas être comparé.`,
    whatIsKnown: 'ce que l’on sait de ce texte',
    oneLanguage: 'Ce texte n’est ici qu’en une seule langue.',
    versions: 'Deux langues du même texte, paragraphe par paragraphe selon leurs numéros.',
    otherLanguages:
      'Les deux textes sont ici dans des langues différentes : ils sont mis côte à côte selon les numéros de leurs paragraphes, sans comparaison des mots.',
  },

  clauses: {
    margin: 'En marge :',
    fates: {
      new: 'absent des textes antérieurs disponibles',
      same: 'identique',
      changed: 'modifié',
      returned: 'repris après un texte disponible qui l’omet',
      unknown: '',
    },
    new: 'nouveau ici',
    same: (from) => `comme dans ${from}`,
    changed: (from, degree) => `modifié depuis ${from}, ${percent.format(degree)} des mots`,
    returned: (from, degree, years) =>
      [
        `repris de ${from}`,
        years !== null && years > 0 && `après ${plural(years, 'an', 'ans')}`,
        degree === 0 ? 'identique' : `${percent.format(degree)} des mots changés`,
      ]
        .filter(Boolean)
        .join(', '),
    historyOf: (place, fate) => `Histoire du paragraphe ${place} : ${fate}`,
    none: 'Ces textes ont été publiés sans l’histoire de leurs clauses.',
    tracing: (done, total) =>
      total === 0
        ? 'Recherche de l’origine des clauses de vos documents…'
        : `Recherche de l’origine des clauses de vos documents : ${done} textes lus sur ${total}`,
    tracedHere: (read, unread) =>
      `À vous, et établi sur cet ordinateur parmi ${plural(read, 'texte publié', 'textes publiés')} de son fil et de ceux qu’il cite${unread > 0 ? ` ; ${unread} de plus n’ont pas été lus` : ''}.`,
    tracingFailed: 'L’origine des clauses de vos documents n’a pas pu être recherchée.',
    noLanguage:
      'La langue de ce document n’est pas connue, et les clauses ne sont suivies que dans une même langue.',
    noEarlier: 'Aucun texte antérieur du même fil n’est ici : on ignore donc d’où vient chaque paragraphe.',
    against: 'D’où vient chaque paragraphe, d’après les textes disponibles',
    dropped: (from) => `Paragraphes de ${from} qui ont disparu`,
    all: (name) => `toutes les clauses de ${name}`,
    history: (place, name) => `Histoire du paragraphe ${place} de ${name}`,
    noClause: (place) => `${place} n’est pas un paragraphe dont l’histoire est suivie.`,
    span: (texts, first, last) =>
      [
        plural(texts, 'texte disponible le contient', 'textes disponibles le contiennent'),
        first !== null && last !== null && (first === last ? first : `${first}–${last}`),
      ]
        .filter(Boolean)
        .join(' · '),
    earlier: (count) => `En afficher ${number.format(count)} ${isOne(count) ? 'antérieur' : 'antérieurs'}`,
    later: (count) => `En afficher ${number.format(count)} ${isOne(count) ? 'postérieur' : 'postérieurs'}`,
    years: (years) => plural(years, 'an', 'ans'),
    gaps: (count, undated) => {
      const between = undated === 0 ? 'entre les deux,' : 'entre les deux, ou à une date inconnue,';
      return isOne(count)
        ? `${between} une résolution du fil n’est pas ici et le contient peut-être :`
        : `${between} ${number.format(count)} résolutions du fil ne sont pas ici et le contiennent peut-être :`;
    },
    here: 'ce paragraphe',
    first: 'la première fois dans les textes disponibles',
    basis: {
      citation: 'le plus récent cite l’antérieur',
      thread: 'du même fil',
      wording: 'par sa rédaction',
    },
    without: (names) => `absent de ${enumeration.format(names)}`,
    verbs: 'Le verbe :',
    verbSteps: {
      same: 'puis',
      other: 'puis',
      stronger: 'puis, plus haut sur son échelle,',
      weaker: 'puis, plus bas sur son échelle,',
    },
  },

  wording: {
    title: (words) => `Où figure « ${words} »`,
    find: 'Chercher cette formulation',
    searchEntry: (words) => `Chercher la formulation « ${words} » dans les paragraphes`,
    words: 'Mots ou paragraphe à chercher',
    searching: (come, of) =>
      of === 0
        ? 'Recherche…'
        : `Ouverture des mots des textes… ${number.format(come)} sur ${number.format(of)}`,
    none: 'Ces textes ont été publiés sans l’index de leurs formulations.',
    nothing: 'Aucun paragraphe des textes disponibles ne le dit, en ces termes ou à peu près.',
    found: (clauses, texts) =>
      clauses === 0
        ? 'Aucun paragraphe ne le dit mot pour mot.'
        : `${plural(clauses, 'paragraphe le dit', 'paragraphes le disent')} mot pour mot, dans ${plural(texts, 'texte', 'textes')}`,
    firstUse: 'Pour la première fois, parmi les textes disponibles, dans',
    firstOf: (texts) =>
      `Pour la première fois dans l’un de ${number.format(texts)} textes ; leurs dates ne disent pas lequel :`,
    lastUse: 'Pour la dernière fois dans',
    lastOf: (texts) =>
      `Pour la dernière fois dans l’un de ${number.format(texts)} textes ; leurs dates ne disent pas lequel :`,
    between: ' ; ',
    isFirst: 'le premier',
    isLast: 'le dernier',
    paragraph: (at, of) => `Paragraphe ${number.format(at)} sur ${number.format(of)}`,
    onlyBeginning: 'Ce qui ne tient pas dans une adresse est cherché par son début.',
    onlyFirst: (kept, given) =>
      `Sur ${number.format(given)} paragraphes, les ${number.format(kept)} premiers sont cherchés.`,
    own: 'Dans vos documents',
    inActs: 'Sous quels verbes :',
    noAct: 'aucun connu',
    exact: 'Mot pour mot',
    near: 'À peu près : les plus proches',
    close: (closeness) => `à peu près : ${percent.format(closeness)} des mots`,
    uses: (count) => plural(count, 'paragraphe', 'paragraphes'),
    ofTexts: 'La recherche porte sur les textes publiés, dans toutes leurs langues.',
  },

  thread: {
    mainPath: (texts) => `Chemin principal, ${plural(texts, 'texte', 'textes')}, en bleu sur la carte`,
    mainPathExplained:
      'De toutes les chaînes de citations entre ces textes, celle par laquelle passent le plus d’autres. Elle est comptée sur les textes disponibles.',
    title: (title) => `Fil : ${title}`,
    kind: 'Fil : un point de l’ordre du jour au long des sessions',
    whole: 'Voir tout le fil',
    summary: ({ texts, here, first, last }) =>
      [
        `${plural(texts, 'résolution', 'résolutions')}, dont ${number.format(here)} avec le texte ici`,
        first !== null &&
          last !== null &&
          (first === last ? ordinal(first) : `de la ${ordinal(first)} à la ${ordinal(last)}`),
      ]
        .filter(Boolean)
        .join(' · '),
    beside: (texts) =>
      `${plural(texts, 'texte', 'textes')} d’aucun fil, ${isOne(texts) ? 'rappelé' : 'rappelés'} avec des textes de ce fil`,
    besideExplained:
      'Ce sont peut-être des textes antérieurs de la même série : ceux de ce fil les rappellent dans une même liste que d’autres du fil, et l’on ne sait rien d’autre de leur point.',
    inferredExplained: 'Les voies sont déduites de qui rappelle qui, des titres et du registre.',
    tracks: 'Voies parallèles',
    ownTitle: 'sous le titre du point',
    noSession: 'sans session',
    onAgendaOf: (session) => `→ ordre du jour de la ${session} :`,
    unknown: {
      title: 'Ce fil n’est pas connu ici',
      way: 'Les fils dépendent des textes disponibles. Ouvrez-en un pour voir le sien.',
    },
  },

  about: {
    related: 'Textes apparentés',
    relatedExplained: 'Ils sont cités avec celui-ci, ou citent ce qu’il cite.',
    citedTogether: (count) => `cités ensemble dans ${plural(count, 'texte', 'textes')}`,
    citingTogether: (count) => `citent tous deux ${plural(count, 'texte', 'textes')}`,
    facts: 'Données et leurs sources',
    fact: 'Donnée',
    value: 'Valeur',
    source: 'Source',
    noFacts: 'Il n’y a pas de données dont la source soit connue.',
    factNames: {
      date: 'Date',
      title: 'Titre',
      session: 'Session',
      'agenda-item': 'Point de l’ordre du jour',
      'agenda-item-title': 'Intitulé du point',
      meeting: 'Séance plénière',
      basis: 'Sur la base de',
      vote: 'Vote',
    },
    sources: {
      masthead: (file) => `en-tête de ${file}`,
      mention: (name, place) => `${name}, ${place}`,
      symbol: 'd’après son numéro',
    },
    registerLanguage: (code) => `Le registre nomme ses sources en ${languages.of(code) ?? code}.`,
    forward: 'Prochain examen',
    putsOnAgenda: (session) => `Inscrit le point à l’ordre du jour provisoire de la ${session} session`,
    followedBy: 'Suivi de',
    noFollowUp: 'aucune suite ici',
    thread: 'Fil',
    track: (track) => `voie ${trackLetter(track)}`,
    titledTrack: (track, title) => `${track} : ${title}`,
    trunk: 'tronc commun',
    inferredMember: 'appartenance déduite d’autres textes',
    noThread: 'Il n’appartient à aucun fil connu.',
    itemHistory: 'Le point à chaque session',
    issues: 'À savoir sur ce texte',
    noIssues: 'Il n’y a ni doute ni note sur ce texte.',
    files: 'Fichiers',
  },

  filters: {
    open: 'Filtres',
    chosen: (count) => plural(count, 'choisi', 'choisis'),
    shown: (count, total) => `${number.format(count)} sur ${plural(total, 'texte', 'textes')}`,
    clear: 'Retirer les filtres',
    nothing: 'Aucun texte ne répond aux filtres.',
    nothingDated: 'Les textes qui répondent aux filtres n’ont pas de date connue : ils sont dans le tableau.',
    states: 'Texte',
    stateNames: { here: 'disponible', gap: 'lacune', mentioned: 'seulement mentionné', own: 'à vous' },
    bodies: 'Organe',
    bodyNames: {
      GA: 'Assemblée générale',
      SC: 'Conseil de sécurité',
      ECOSOC: 'Conseil économique et social',
      HRC: 'Conseil des droits de l’homme',
      other: 'autres documents',
    },
    threads: 'Fil',
    findThread: 'Chercher un fil par son titre',
    noThread: 'Aucun fil ne porte ces mots.',
    moreThreads: (count) => `et ${plural(count, 'autre fil', 'autres fils')} : cherchez-les par leur titre`,
    leastRecalled: 'Rappelé au moins',
    anyTimes: 'peu importe',
    times: (count) => `${number.format(count)} fois`,
    citations: 'Citations',
    citationsExplained: 'Restent les textes qu’une telle citation relie, et seules ces citations comptent.',
    citationsAtRest: 'citations choisies',
    acts: 'Verbe',
    places: 'Endroit',
    placeNames: {
      preamble: 'préambule',
      operative: 'dispositif',
      footnote: 'notes',
      elsewhere: 'ailleurs',
    },
    broken: {
      title: 'Les filtres n’ont pas pu s’ouvrir',
      way: 'Le reste de la page fonctionne toujours. Rechargez la page.',
    },
  },

  table: {
    caption: ({ here, gaps, mentioned }) =>
      [
        plural(here, 'texte', 'textes'),
        plural(gaps, 'lacune', 'lacunes'),
        plural(mentioned, 'document seulement mentionné', 'documents seulement mentionnés'),
      ].join(' · '),
    columns: {
      symbol: 'Cote',
      date: 'Date',
      title: 'Titre',
      session: 'Session',
      item: 'Point',
      thread: 'Fil',
      text: 'Texte',
      recalledBy: 'Rappelée par',
      recalls: 'Rappelle',
    },
    sortBy: 'Trier par',
    here: 'ici',
    gap: 'lacune',
    unknown: 'inconnu',
    outsideBrush: (count) =>
      `${plural(count, 'entrée est', 'entrées sont')} en dehors des sessions choisies.`,
    showAll: 'Tout afficher',
  },

  search: {
    label: 'Rechercher',
    placeholder: 'Cote, titre ou mots',
    results: (texts, items, paragraphs) =>
      [
        plural(texts, 'texte', 'textes'),
        items > 0 && plural(items, 'point de l’ordre du jour', 'points de l’ordre du jour'),
        plural(paragraphs, 'paragraphe', 'paragraphes'),
      ]
        .filter(Boolean)
        .join(', '),
    groups: {
      texts: 'Textes',
      own: 'Vos documents',
      items: 'Points de l’ordre du jour',
      paragraphs: 'Paragraphes',
      wording: 'Formulation',
      recent: 'Recherches récentes, gardées dans ce navigateur',
    },
    more: (count) => `En montrer ${number.format(count)} de plus`,
    others: (count) => `de même dans ${plural(count, 'autre paragraphe', 'autres paragraphes')}`,
    coming: (come, of) =>
      of === 0
        ? 'Ouverture des mots des textes…'
        : `Ouverture des mots des textes : ${number.format(come)} parties sur ${number.format(of)}`,
    firstWords: (count) => `Les paragraphes sont cherchés par les ${number.format(count)} premiers mots.`,
    notAll: 'La recherche n’a pas pu porter sur tous les paragraphes :',
    forget: 'Effacer les recherches récentes',
    none: (query) =>
      `Rien pour « ${query} ». La recherche porte sur les cotes (78/16), les titres, les mots et les « expressions ».`,
    noneSoFar: (query) => `Rien pour « ${query} » pour l’instant.`,
    unknownSymbol: (name) =>
      `${name} n’est pas connu ici : aucun texte disponible ne porte cette cote ni ne la cite.`,
    impossibleSymbol: (name) =>
      `${name} n’est pas connu ici, et aucune résolution n’a porté ce numéro jusqu’à présent.`,
    textsIn: (codes) =>
      `Les textes présents sont en ${enumeration.format(codes.map((code) => languages.of(code) ?? code))} : les mots s’y trouvent tels qu’ils y figurent.`,
    titlesIn: (code, count) =>
      `${plural(count, 'titre n’est connu', 'titres ne sont connus')} qu’en ${languages.of(code) ?? code} : essayez aussi en ${languages.of(code) ?? code}.`,
  },

  library: {
    title: 'Bibliothèque',
    explanation: 'Ce qui est ici, ce qui manque et ce qui n’a pas pu être tranché.',
    sections: 'Sections de la bibliothèque',
    texts: 'Textes disponibles',
    gaps: 'Lacunes',
    gapsExplained: 'Résolutions et décisions citées dont le texte n’est pas ici, les plus citées d’abord.',
    timesRecalled: (count) => `citée par ${plural(count, 'texte', 'textes')}`,
    textKinds: (resolutions, decisions, others) =>
      [
        plural(resolutions, 'résolution', 'résolutions'),
        decisions > 0 && plural(decisions, 'décision', 'décisions'),
        others > 0 && plural(others, 'autre document', 'autres documents'),
      ]
        .filter(Boolean)
        .join(' · '),
    ledger: 'Doutes et notes',
    ledgerCounts: (doubts, notes) =>
      `${plural(doubts, 'doute', 'doutes')} · ${plural(notes, 'note', 'notes')}`,
    ledgerExplained: 'Ce qui n’a pas pu être lu, résolu, daté ou concilié.',
    noEntries: 'Rien n’est resté en suspens.',
    otherDocuments: (count) =>
      `${plural(count, 'document qui n’est pas une résolution est aussi mentionné', 'documents qui ne sont pas des résolutions sont aussi mentionnés')}.`,
    severity: { error: 'Erreur', warning: 'Avertissement', note: 'Note' },
    candidates: 'Textes possibles',
  },

  own: {
    title: 'Vos documents',
    yours: 'à vous',
    undated: 'À vous et sans date, donc sans place sur la carte :',
    privacy: 'Ils sont lus sur cet ordinateur et ne le quittent jamais. Vous seul les voyez.',
    chooseFiles: 'Choisir des fichiers…',
    chooseFolder: 'Choisir un dossier…',
    orDrop: 'ou déposez-les n’importe où sur la page',
    dropHere: 'Déposez les fichiers : ils sont lus ici et restent ici',
    formats: 'PDF, Word (.docx), HTML, Markdown ou texte brut ; résolutions, projets, rapports.',
    paste: 'Coller un texte',
    pasteName: 'Nom',
    pasteText: 'Texte',
    pasteAdd: 'Ajouter ce texte',
    pasted: 'Texte collé',
    reading: (done, total, name) => `Lecture de ${name} (${done + 1} sur ${total})`,
    onlyYours: 'seulement dans votre version',
    joining: 'Vos documents sont placés à côté des autres textes…',
    stop: 'Arrêter la lecture',
    outcomes: (files) => `Résultat pour ${plural(files, 'fichier', 'fichiers')}`,
    statuses: {
      added: 'ajouté',
      replaced: 'ajouté à la place du précédent',
      unchanged: 'était déjà ici',
      failed: 'non ajouté',
      cancelled: 'non lu : vous avez arrêté',
    },
    arrivals: {
      'gap-closed': 'comble une lacune',
      version: 'autre version d’un texte déjà ici',
    },
    cites: (texts, undecided) =>
      [
        texts === 0 ? 'ne cite rien' : `cite ${plural(texts, 'texte', 'textes')}`,
        undecided > 0 && plural(undecided, 'mention non tranchée', 'mentions non tranchées'),
      ]
        .filter(Boolean)
        .join(' · '),
    list: 'Ajoutés',
    added: (moment) => `ajouté le ${moment}`,
    remove: 'Retirer',
    removeOne: (name) => `Retirer ${name}`,
    removeAll: 'Tout retirer…',
    reallyRemoveAll: (count) => `Retirer ${plural(count, 'document', 'documents')} de ce navigateur ?`,
    removed: (count, name) => `Retiré : ${count === 1 ? name : plural(count, 'document', 'documents')}.`,
    restore: 'Annuler',
    keepThem: 'Les conserver',
    exportAll: 'Tout enregistrer dans un fichier',
    importFile: 'Reprendre un fichier enregistré…',
    keptHere: 'Conservés dans ce navigateur jusqu’à ce que vous les retiriez.',
    notKept:
      'Non conservés dans ce navigateur : ils sont ici jusqu’à ce que vous fermiez ou rechargiez la page.',
    keepFaults: {
      'no-storage':
        'Le navigateur ne permet pas à cette page de conserver quoi que ce soit (fenêtre privée, ou réglages).',
      'newer-storage':
        'Une version plus récente de cette page a conservé des documents ici. Ils restent intacts ; rechargez la page pour obtenir cette version.',
      'storage-full':
        'Il n’y a plus de place dans le stockage du navigateur. Les documents sont utilisables jusqu’à la fermeture de la page ; enregistrez-les dans un fichier pour les conserver.',
      'storage-broken':
        'Le navigateur n’a pas pu écrire dans son stockage. Les documents sont utilisables jusqu’à la fermeture de la page ; enregistrez-les dans un fichier pour les conserver.',
      'not-joined':
        'Vos documents n’ont pas pu être placés à côté des autres textes. Ils sont toujours ici ; rechargez la page pour réessayer.',
      'not-removed':
        'Le navigateur n’a pas pu le retirer : il est toujours ici, et toujours conservé. Réessayez, ou effacez les données de cette page dans les réglages du navigateur.',
    },
    aside: (count) =>
      `${plural(count, 'document conservé n’a pas pu être lu', 'documents conservés n’ont pas pu être lus')} par cette version. Rien n’est perdu : vous pouvez enregistrer dans un fichier ce qui a été trouvé.`,
    saveAside: 'Enregistrer ce qui a été trouvé',
    removeAside: 'Le retirer',
  },

  check: {
    explained:
      'Ce que rappelle ce texte, en regard de ce que rappellent les textes disponibles du même point. Montre ce qu’il y a ; ne juge pas.',
    thread: 'Point :',
    inferred: 'déduit de son titre ou de ce qu’il rappelle',
    noThread:
      'Ni son titre ni ce qu’il rappelle n’indiquent de quel point il relève : on ne peut pas dire ce qu’il omet.',
    recalled: 'Ce qu’il rappelle',
    citesNothing: 'Il ne cite rien à quoi comparer.',
    leftOut: 'Ce qu’il ne rappelle pas et que des textes antérieurs du point rappellent',
    leftOutNone: 'Il rappelle tout ce que rappellent, sur ce point, les textes antérieurs disponibles.',
    recalledBy: 'Rappelée par',
    newer: 'Plus récent que ce qu’il cite',
    newerNone: 'Aucun des textes connus ici ne relève du même point en étant plus récent.',
    newerThan: 'Postérieure à',
    latestOfTrack: (track) => `, la plus récente qu’il cite de la ${track}`,
    newerByTrack:
      'Le point suit des voies parallèles, et chacune est regardée à part : ce qui est plus récent dans l’une peut être antérieur à ce qui est cité d’une autre.',
    announced: (by) => `annoncée dans ${by}`,
    closest: 'Formulation adoptée la plus proche',
    closestExplained:
      'Pour chaque paragraphe de votre texte, le dernier paragraphe adopté qui dit la même chose ou, à défaut, celui qui a le plus de ses mots, fût-il plus long. L’onglet « Clauses » pèse des paragraphes entiers et peut en nommer un autre.',
    closestFind: 'Chercher paragraphe par paragraphe',
    closestSame: 'Les mêmes mots dans',
    closestWithin: 'Au sein d’un paragraphe plus long,',
    closestNear: (closeness) => `${percent.format(closeness)} de ses mots dans`,
    closestNotAgreed: 'non adopté',
    closestFirst: 'd’abord dans',
    closestNone: 'Aucune formulation ressemblante dans les textes disponibles.',
    closestAll: 'tous les emplois',
    open: 'À éclaircir',
    numberedAfter: (before) =>
      `suit ${before} : la numérotation n’est pas continue, telle qu’elle a été lue.`,
    numberedFirst: 'est le premier numéro, tel qu’il a été lu.',
    openNone: 'Toutes les mentions ont été résolues, et ni les dates ni les lettres ne se contredisent.',
  },

  share: {
    open: 'Partager',
    title: 'Partager et télécharger',
    link: 'Lien vers cette vue',
    linkExplained: 'Quiconque l’ouvre voit ce que vous voyez.',
    copyLink: 'Copier le lien',
    linkToOwn:
      'Il montre un de vos documents, qui ne se trouve que dans ce navigateur : les autres ne le verront pas.',
    views: {
      title: 'Vues enregistrées',
      explained: 'Dans ce navigateur seulement. Ce que vous voyez à présent, sous un nom à vous :',
      name: 'Nom de la vue',
      keep: 'Enregistrer',
      none: 'Aucune pour l’instant.',
      rename: (name) => `Renommer ${name}`,
      newName: (name) => `Nouveau nom de ${name}`,
      copyLink: (name) => `Copier le lien vers ${name}`,
      remove: (name) => `Retirer ${name}`,
      kept: (name) => `Enregistrée : ${name}`,
      renamed: (name) => `Renommée : ${name}`,
      removed: (name) => `Retirée : ${name}`,
      notKept:
        'Le navigateur ne conserve rien pour cette page : la vue est ici jusqu’à ce que vous fermiez ce panneau.',
      refused: {
        long: 'Pas enregistrée : l’adresse de cette vue est trop longue. Une recherche plus courte ou moins de filtres la raccourciront.',
        many: 'Pas enregistrée : il y a déjà 200 vues. Retirez-en d’abord une.',
      },
      aside:
        'Des vues ont été trouvées que cette version ne sait pas lire. Rien n’est perdu : elles ont été mises de côté telles quelles.',
      saveAside: 'Enregistrer ce qui a été trouvé',
      removeAside: 'Le retirer',
    },
    embed: {
      title: 'La montrer dans une autre page',
      explained: 'Cette vue sans outils, pour le code d’une page à vous :',
      sides: { map: 'Carte', text: 'Texte' },
      copy: 'Copier le code',
      whole: 'Voir dans Recalling',
      wholeOf: (name) => `Voir ${name} dans Recalling`,
    },
    cite: 'Citer',
    forms: {
      quotation: 'Paragraphe avec sa référence',
      'un-style': 'Nations Unies',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
      'akoma-ntoso': 'Akoma Ntoso',
      json: 'JSON',
      gexf: 'GEXF (Gephi)',
      graphml: 'GraphML',
      'graph-json': 'JSON',
      'nodes-csv': 'CSV des textes',
      'mentions-csv': 'CSV des mentions',
    },
    form: 'Forme de la référence',
    onlyPlace: (place) => `Seulement le paragraphe ${place}`,
    howToCitePlace: 'Pour citer un paragraphe, cliquez d’abord sur son numéro dans la marge du texte.',
    copy: 'Copier',
    copied: 'Copié',
    notCopied:
      'Le navigateur ne permet pas de copier d’ici. Le texte est sélectionné : copiez-le au clavier ou par le menu.',
    documents: 'Télécharger le texte',
    map: 'Télécharger la carte',
    mapExplained: 'Tout entière, avec ce qui est mis en évidence, l’axe et la légende.',
    data: 'Télécharger les données',
    dataExplained: 'Tous les textes, et qui cite qui.',
    dataWithOwn: (documents) =>
      isOne(documents)
        ? 'Elles comprennent un de vos documents.'
        : `Elles comprennent ${number.format(documents)} de vos documents.`,
    download: (name) => `Télécharger ${name}`,
    downloaded: (file) => `Téléchargé : ${file}`,
    notDownloaded: 'Le fichier n’a pas pu être préparé.',
    broken: {
      title: 'Cette partie n’a pas pu être ouverte',
      way: 'Le reste de la page reste utilisable. Rechargez la page, ou copiez l’adresse du navigateur : elle contient la vue.',
    },
  },

  acts: {
    recall: 'rappelle',
    reaffirm: 'réaffirme',
    welcome: 'accueille avec satisfaction',
    note: 'prend note de',
    endorse: 'fait sien',
    pursuant: 'en application de',
    guided: 'guidée par',
    consider: 'considère',
    recognize: 'reconnaît',
    emphasize: 'souligne',
    concern: 'se déclare préoccupée',
    condemn: 'condamne',
    appreciate: 'exprime sa gratitude',
    decide: 'décide',
    request: 'prie',
    urge: 'demande instamment',
    encourage: 'encourage',
    support: 'appuie',
    affirm: 'affirme',
    see: 'voir',
    basis: 'sur la base de',
    mention: 'mentionne',
  },
  statuses: { resolved: 'résolue', uncertain: 'lecture incertaine', undecided: 'non tranchée' },

  faults: {
    offline: {
      title: 'Pas de connexion, et ceci n’avait pas encore été ouvert ici',
      way: 'Il s’ouvrira de lui-même quand le réseau reviendra. Ce que vous avez déjà ouvert dans ce navigateur reste lisible, ainsi que ce que chaque texte rappelle et ce qui le rappelle.',
    },
    'no-corpus': {
      title: 'Il n’y a pas encore de textes à montrer',
      way: 'Lancez « npm run corpus » dans le dossier du projet, puis rouvrez la page.',
    },
    'not-a-corpus': {
      title: 'Le fichier trouvé n’est pas un corpus de Recalling',
      way: 'Recréez-le avec « npm run corpus ».',
    },
    'old-format': {
      title: 'Les textes sont dans un format que cette page ne lit plus',
      way: 'Recréez-les avec « npm run corpus ».',
    },
    unreachable: {
      title: 'Le serveur n’a pas pu être lu',
      way: 'Vérifiez que le serveur fonctionne toujours, puis réessayez.',
    },
    'search-stopped': {
      title: 'La recherche ne répond plus',
      way: 'Cherchez à nouveau : elle redémarre. Si cela ne suffit pas, rechargez la page.',
    },
  },
  retry: 'Réessayer',
  quoted: (words) => `« ${words} »`,

  issues: {
    'too-long': ({ length = '', limit = '' }) =>
      `Le fichier est trop long (${length} caractères ; la limite est de ${limit}).`,
    'too-large': ({ megabytes = '', limit = '' }) =>
      `Le fichier est trop volumineux (${megabytes} Mo ; la limite est de ${limit} Mo).`,
    'unreadable-pdf': () =>
      'Le PDF ne contient pas de texte lisible : c’est une image numérisée, ou ses polices ne disent pas quelles lettres elles montrent.',
    'broken-pdf': () => 'Le PDF est endommagé ou incomplet et n’a pas pu être lu.',
    'locked-file': () => 'Le fichier est protégé par un mot de passe.',
    'too-many-pages': ({ pages = '', limit = '' }) =>
      `Le PDF a trop de pages (${pages} ; la limite est de ${limit}).`,
    'too-slow': ({ seconds = '' }) =>
      `La lecture du fichier durait depuis plus de ${seconds} secondes et a été abandonnée.`,
    'pages-without-text': ({ pages = '', of = '' }) =>
      `${pages} pages sur ${of} n’ont pas de texte lisible : elles sont blanches ou sont des images.`,
    'old-word-file': () =>
      'Le fichier est dans l’ancien format Word (.doc) ou protégé par un mot de passe ; enregistrez-le au format .docx ou PDF.',
    'broken-zip': () =>
      'Le fichier est une archive (comme le sont les documents Word) endommagée ou incomplète et n’a pas pu être lu.',
    'broken-docx': () => 'Le document Word est endommagé et n’a pas pu être lu.',
    'incomplete-docx': () => 'Le document Word est endommagé ; ce qui précède le dommage a été lu.',
    'zip-too-large': ({ limit = '' }) =>
      `Le contenu compressé du fichier est trop volumineux (la limite est de ${limit} Mo).`,
    'zip-too-many': ({ limit = '' }) =>
      `Le fichier contient trop de fichiers compressés (la limite est de ${limit}).`,
    'unreadable-file': () => 'Le navigateur n’a pas pu ouvrir le fichier.',
    'reader-not-fetched': () =>
      'La partie de la page qui lit les fichiers n’a pas pu être obtenue. Réessayez lorsqu’il y aura du réseau.',
    'reading-broke': ({ reason = '' }) =>
      `La lecture du fichier a échoué, et la faute est la nôtre${reason && ` (${reason})`}. Les autres fichiers ont été lus.`,
    'not-an-export': ({ path = '', reason = '' }) =>
      `Ce n’est pas un fichier de documents enregistrés${path && ` (${path} : ${reason})`}. Rien n’a été changé.`,
    'export-of-other-version': ({ version = '', expected = '' }) =>
      `Le fichier enregistré est de la version ${version} ; cette page lit la version ${expected}. Rien n’a été changé.`,
    'not-text': () => 'Le fichier ne contient pas de texte lisible.',
    'empty-file': () => 'Le fichier est vide.',
    'unknown-language': () =>
      'La langue du texte n’a pas été reconnue ; ses citations n’ont pas pu être lues.',
    'no-symbol': () => 'C’est une résolution ou une décision, mais sa cote n’a pas été trouvée.',
    'two-languages': ({ language = '', other = '' }) =>
      `Le texte est en deux langues : seul ce qui est en ${languages.of(language) ?? language} a été lu, non ce qui est en ${languages.of(other) ?? other}.`,
    'mended-masthead': ({ words = '' }) =>
      `Il a fallu deviner des lettres de l’en-tête, où l’image numérisée donne « ${words} ».`,
    'two-own-dates': ({ masthead = '', closing = '' }) =>
      `Le texte se donne deux dates : ${masthead} dans l’en-tête et ${closing} à la fin.`,
    'two-own-sessions': ({ masthead = '', number: numbered = '', symbol = '' }) =>
      `L’en-tête indique la session ${masthead}, mais le numéro (${symbol}) est de la session ${numbered}.`,
    'register-unreadable': () => 'Le registre des données n’a pas pu être lu : la colonne des cotes manque.',
    'register-bad-symbol': ({ row = '', value = '' }) =>
      `Ligne ${row} du registre : « ${value} » n’est pas une cote.`,
    'register-bad-date': ({ row = '', value = '' }) =>
      `Ligne ${row} du registre : « ${value} » n’est pas une date.`,
    'register-bad-vote': ({ row = '', value = '' }) =>
      `Ligne ${row} du registre : « ${value} » n’est pas un vote complet.`,
    'register-symbol-twice': ({ row = '', value = '' }) =>
      `Ligne ${row} du registre : ${value} avait déjà une ligne ; la première a été retenue.`,
    'two-dates': ({ symbol = '', chosen = '', other = '' }) =>
      `Deux dates sont données à ${symbol} : ${chosen} (celle qui est affichée) et ${other}.`,
    'date-against-session': ({ symbol = '', session = '', date = '' }) =>
      date
        ? `La date ${date} ne concorde pas avec la session${session && ` (${session})`} de ${symbol}.`
        : `La date ne concorde pas avec la session${symbol && ` de ${symbol}`}.`,
    'date-against-year': ({ symbol = '', date = '' }) =>
      `La date ${date} ne concorde pas avec l’année de ${symbol}.`,
    'cites-later-text': ({ symbol = '', date = '', target = '', targetDate = '' }) =>
      `${symbol} du ${date} cite un texte postérieur : ${target} du ${targetDate}.`,
    'near-twins': ({ symbol = '', twin = '' }) =>
      `${symbol} et ${twin} se ressemblent mais sont deux textes distincts : une résolution et un document.`,
    'letter-perhaps-missing': ({ symbol = '' }) =>
      `Une lettre manque peut-être : ${symbol} est cité, et il existe des textes portant ce numéro et une lettre.`,
    'two-years': ({ symbol = '', other = '' }) =>
      `${symbol} et ${other} ont un même numéro et deux années ; le Conseil de sécurité ne donne un numéro qu’une fois.`,
    'title-differs': ({ symbol = '', own = '', other = '' }) =>
      `Un autre titre est donné à ${symbol} : « ${other} ». Son propre texte s’intitule « ${own} ».`,
    'mentions-itself': ({ symbol = '' }) => `Le texte se mentionne lui-même (${symbol}).`,
    'uncertain-mention': ({ symbol = '' }) => `Lecture incertaine : il semble citer ${symbol}.`,
    'undecided-mention': () => 'Il n’a pas été possible de déterminer quel texte est cité.',
    'no-body': () => 'On ignore de quel organe émane la résolution citée.',
    'no-noun': () => 'Le numéro figure sans le mot « résolution » ou « décision ».',
    'mirrored-number': ({ symbol = '' }) =>
      `Le numéro semble imprimé avec ses moitiés interverties ; il a été lu comme ${symbol}.`,
    'year-from-date': ({ symbol = '', date = '' }) =>
      `L’année de ${symbol} a été tirée de la date que donne le texte${date && ` (${date})`}.`,
    'own-number-inferred': ({ symbol = '' }) =>
      `Le texte n’a pas d’en-tête ; le numéro qui précède ses premiers mots (${symbol}) a été pris pour le sien.`,
    'mended-scan': ({ symbol = '' }) => `L’image numérisée est endommagée ici ; il a été lu ${symbol}.`,
    'other-body': () => 'Le numéro semble être celui d’un autre organe.',
  },
  unknownIssue: (code, detail) =>
    [code.replaceAll('-', ' '), ...Object.entries(detail).map(([name, value]) => `${name} : ${value}`)].join(
      ' · ',
    ),
};
