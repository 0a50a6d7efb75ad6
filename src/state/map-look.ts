/** What the colour of a text on the map says: whether it is here, its thread and track, its body, or when it was adopted. */
export const MAP_COLOURS = ['state', 'thread', 'body', 'era'] as const;
export type MapColour = (typeof MAP_COLOURS)[number];

/** What the size of a text on the map says: how many texts recall it, how many it recalls, or how much of the network leads through it. */
export const MAP_SIZES = ['recalled', 'recalls', 'paths'] as const;
export type MapSize = (typeof MAP_SIZES)[number];
