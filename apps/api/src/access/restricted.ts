/** Stands at the end of the description of a question that not everybody may ask. */
export const REFUSED_NOTE = 'Null = refused, see `errors`.';

/**
 * Options of a question that not everybody may ask: it may be null, so that a refusal leaves the answers to the rest of the document.
 * The web app's own types leave the null out: its `request` throws on a refusal.
 */
export const restricted = (description: string) =>
  ({ nullable: true, description: `${description} ${REFUSED_NOTE}` }) as const;
