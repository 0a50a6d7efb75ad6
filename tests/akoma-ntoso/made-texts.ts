/** Texts by hand that hold what a resolution can hold; nobody adopted them. */
export const MADE_TEXTS: Readonly<Record<string, string>> = {
  'all-there-is.en.txt': `United Nations A/RES/78/999
General Assembly
Seventy-eighth session
Agenda item 94
Weather in meeting rooms
Resolution adopted by the General Assembly on 4 December 2023
[on the report of the First Committee (A/78/404, para. 14)]
78/999. Weather in meeting rooms & <corridors>
The General Assembly,
Recalling its resolutions 43/78 H of 7 December 1988, 78/254 A to C and 77/37,¹ and resolution 14/3,
Noting the following:
(a) The draught;
(b) The heat, in particular:
(i) In summer;
(ii) At noon,
1. Decides to open the windows;
2. Requests the Secretary-General:
(a) To report to it, taking into account resolution 1540 (2004)² and Human Rights Council resolution 26/13;
(b) To close them, in accordance with the said resolution;
3. Decides to include in the provisional agenda of its seventy-ninth session the item entitled “Weather in meeting rooms”.
42nd plenary meeting
4 December 2023
Annex
Rules for windows
1. A window is opened by its handle.
2. It is closed likewise.
__________________
¹ See A/77/275 and resolution 77/37.
² And the note to it.
³ A note whose mark was lost.
`,
  'two-parts.en.txt': `Resolution adopted by the General Assembly on 8 December 1998
53/999. Two parts
A
First part
The General Assembly,
Recalling its resolution 52/38 of 9 December 1997,
1. Decides to go on;
B
Second part
The General Assembly,
Recalling its resolution 52/39 of 9 December 1997,
1. Decides to stop.
79th plenary meeting
4 December 1998
`,
  'no-resolution.en.txt':
    'A call to action\n\nWe call on everybody.\n1. Read resolution 77/37.\n2. Read it again.\n',
  'nothing.txt': '',
  'bad-characters.en.txt':
    'The General Assembly,\nRecalling its resolution 77/37\u0001 & \u0008 "quoted" \ufffe \ud800 <b>,\n1. Decides \u001f]]> so.\n',
};
