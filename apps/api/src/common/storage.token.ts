/** Under this token the opened store is handed to services. */
export const STORAGE = Symbol('storage');
