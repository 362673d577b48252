/** The page of one event; local ids of feeds may hold slashes. */
export const eventPageHref = (id: string): string => `/events/${encodeURIComponent(id)}`;

/** The page of one report. */
export const reportHref = (id: string): string => `/reports/${encodeURIComponent(id)}`;
