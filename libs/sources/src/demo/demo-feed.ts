/** Feed id of everything in the demo: notes of our own about well-known public events. */
export const DEMO_FEED = 'demo';

/** Publisher of every demo report; the outside source is named inside the note. */
export const DEMO_PUBLISHER = 'Faultline demo notes';
