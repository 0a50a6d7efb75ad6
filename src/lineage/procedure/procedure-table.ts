/**
 * How a language says what is procedure in nearly every resolution, whatever it is about. Frequency does not tell it:
 * "Acting under Chapter VII of the Charter" stands in as many threads as "Decides to remain seized of the matter", and
 * recall lists in more; but what only says how the matter comes back to the body says nothing on the matter. Each is a
 * fragment of a regular expression for the words of a clause from its first one on, without case, accents and signs.
 */
export interface ProcedureTable {
  /** ISO 639-1 code. */
  readonly code: string;
  /** The body goes on with the matter: "Decides to remain seized of". */
  readonly seized: string;
  /** Somebody is to report: "Requests the Secretary-General to submit", as far as the verb. */
  readonly report: string;
  /** What the report is on, and nothing more particular: "implementation of the present resolution". */
  readonly onThis: string;
}
