/** The mark of a footnote where it stands in the text. */
export const FOOTNOTE_MARK = /[¹²³⁰⁴-⁹]{1,3}/g;
