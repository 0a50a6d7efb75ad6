import { expect, it } from 'vitest';
import { foldedWords } from './folded-words.ts';

it.each([
  ['Considerando que es NECESARIO impedir', 'considerando que es necesario impedir'],
  ['la sécurité de l’État', 'la securite de l etat'],
  ['Recalling its resolution 43/78 H', 'recalling its resolution 43 78 h'],
  ['إِذْ تُشِيرُ إلى قـــراراتها', 'اذ تشير الى قراراتها'],
  ['重申2018年第73/27号决议', '重 申 2018 年 第 73 27 号 决 议'],
  ['القرار ٧٣/٢٧ لعام ۲۰۱۸', 'القرار 73 27 لعام 2018'],
  ['二〇一八年第７３／２７号', '2018 年 第 73 27 号'],
  ['напоминая о своей резолюции', 'напоминая о своеи резолюции'],
  ['', ''],
])('of “%s”', (text, words) => expect(foldedWords(text).join(' ')).toBe(words));
