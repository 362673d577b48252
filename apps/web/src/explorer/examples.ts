/** The questions of the API's documentation: those it says are refused stay there. */
export const examplesIn = (page: string): string[] =>
  [...page.matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');
