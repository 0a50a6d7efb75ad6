/** Names of the letters that stand for A, B, C … in Arabic texts. */
const NAMES =
  'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد';

export const PART_LETTERS_AR: Readonly<Record<string, string>> = Object.fromEntries(
  NAMES.split(' ').map((name, place) => [String.fromCodePoint(0x41 + place), name]),
);
