/** HTTP status of each error code a caller can meet; codes that are absent answer 200 beside the data that could be had. */
export const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  QUERY_LIMIT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  STORAGE_FULL: 507,
};

/** Seconds after which trying again makes sense. */
export const RETRY_AFTER_SECONDS: Readonly<Record<string, number>> = { RATE_LIMITED: 10, UNAVAILABLE: 2 };
