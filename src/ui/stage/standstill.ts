/** Milliseconds without a new frame after which a camera is taken to stand still. */
export const STANDSTILL = 120;
