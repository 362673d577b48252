/** What somebody does here. One account may have several; none includes another. */
export const ROLES = ['viewer', 'analyst', 'reviewer', 'methodologist', 'admin', 'service'] as const;
export type Role = (typeof ROLES)[number];
