import type { VerbTable } from './verb-table.ts';

export const en: VerbTable = {
  code: 'en',
  fillers:
    'also|further|furthermore|moreover|again|once again|once more|likewise|in this regard|in this context',
  scaled: [
    ['shock', 'concern', 'shocked|express(?:es|ing) (?:its )?(?:deep )?shock'],
    [
      'alarm',
      'concern',
      '(?:deeply |gravely |seriously )?alarmed|express(?:es|ing) (?:its )?(?:deep |grave )?alarm|noting with (?:deep |grave )?alarm',
    ],
    [
      'grave-concern',
      'concern',
      'gravely concerned|express(?:es|ing) (?:its )?(?:grave|gravest|utmost) concern|(?:notes|noting) with (?:grave|gravest|utmost) concern',
    ],
    [
      'deep-concern',
      'concern',
      '(?:deeply|seriously|profoundly) (?:concerned|disturbed|preoccupied)|express(?:es|ing) (?:its )?(?:deep|deepest|serious|profound|strong) concern|(?:notes|noting) with (?:deep|deepest|serious|profound) concern',
    ],
    ['concern', 'concern', 'concerned|express(?:es|ing) (?:its )?concern|(?:notes|noting) with concern'],
    [
      'strongly-condemn',
      'condemn',
      '(?:strongly|firmly|vigorously|unequivocally|in the strongest terms) condemn(?:s|ing)|condemn(?:s|ing) (?:strongly|unequivocally|in the strongest (?:possible )?terms)',
    ],
    ['condemn', 'condemn', 'condemn(?:s|ing)'],
    [
      'strongly-deplore',
      'condemn',
      '(?:strongly|deeply|gravely) deplor(?:es|ing)|deplor(?:es|ing) (?:strongly|deeply)',
    ],
    ['deplore', 'condemn', 'deplor(?:es|ing)'],
    ['endorse', 'endorse', 'endors(?:es|ing)'],
    [
      'welcome-warmly',
      'welcome',
      '(?:warmly|strongly) welcom(?:es|ing)|welcom(?:es|ing) (?:warmly|with (?:deep )?(?:appreciation|satisfaction))',
    ],
    ['welcome', 'welcome', 'welcom(?:es|ing)'],
    [
      'note-with-appreciation',
      'note',
      '(?:notes|noting|tak(?:es|ing) note) with (?:deep |great |much )?(?:appreciation|satisfaction|gratitude|approval)',
    ],
    [
      'note-with-interest',
      'note',
      '(?:notes|noting|tak(?:es|ing) note) with (?:deep |great |much )?interest',
    ],
    ['note', 'note', '(?:notes|noting|tak(?:es|ing) note)(?! with (?!respect|regard|reference))'],
    ['demand', 'urge', 'demand(?:s|ing)'],
    ['strongly-urge', 'urge', '(?:strongly|earnestly) urg(?:es|ing)|urg(?:es|ing) strongly'],
    ['urge', 'urge', 'urg(?:es|ing)'],
    ['request', 'request', 'request(?:s|ing)'],
    ['recommend', 'encourage', 'recommend(?:s|ing)'],
    ['call-upon', 'urge', 'call(?:s|ing) (?:up)?on|call(?:s|ing) for'],
  ],
  plain: [
    [
      'concern',
      '(?:deeply )?regret(?:s|ting)|express(?:es|ing) (?:its )?(?:deep |profound )?regret|(?:notes|noting|tak(?:es|ing) note) with (?:deep |great |profound )?(?:regret|disappointment|dismay)',
    ],
    ['recall', 'recall(?:s|ing)'],
    ['reaffirm', 'reaffirm(?:s|ing)|reiterat(?:es|ing)'],
    ['affirm', 'affirm(?:s|ing)|declar(?:es|ing)|proclaim(?:s|ing)|confirm(?:s|ing)'],
    ['guided', 'guided'],
    [
      'consider',
      'consider(?:s|ing)|having (?:considered|examined)|bear(?:s|ing) in mind|mindful|conscious|aware|taking into (?:account|consideration)',
    ],
    ['recognize', 'recogniz(?:es|ing)|acknowledg(?:es|ing)|convinced|believ(?:es|ing)'],
    [
      'emphasize',
      'emphasiz(?:es|ing)|stress(?:es|ing)|underlin(?:es|ing)|underscor(?:es|ing)|highlight(?:s|ing)',
    ],
    [
      'appreciate',
      'commend(?:s|ing)|express(?:es|ing) (?:its )?(?:deep |sincere )?(?:appreciation|gratitude)|appreciat(?:es|ing)|congratulat(?:es|ing)',
    ],
    ['decide', 'decid(?:es|ing)|resolv(?:es|ing)|determin(?:es|ing)|establish(?:es|ing)|authoriz(?:es|ing)'],
    ['request', 'invit(?:es|ing)'],
    ['encourage', '(?:strongly )?encourag(?:es|ing)'],
    ['endorse', 'approv(?:es|ing)|adopt(?:s|ing)'],
    ['support', 'support(?:s|ing)'],
  ],
};
