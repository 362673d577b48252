/** Rules and channels of one owner: more of them nobody reads. */
export const MOST_RULES = 50;
export const MOST_CHANNELS = 20;

/** Messages to one channel within an hour; the page and the feed show every alert. */
export const FLOOD_GUARD = { most: 30, withinMinutes: 60 } as const;
