/** Fewer empty sessions than this keep their place: a year or two without a text is news, not a waste of room. */
export const SHORTEST_FOLD = 3;
