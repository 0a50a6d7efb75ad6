/** A lane lower than this, in pixels, has neither room for its name nor a rule: rules alone would be a grey field. */
export const LOWEST_LANE = 18;
