/** What a file may cost. Sizes of text are in UTF-16 code units, which for feeds are nearly bytes. */
export interface ReadLimits {
  readonly fileBytes: number;
  readonly rows: number;
  readonly lineLength: number;
  readonly columns: number;
  readonly cellLength: number;
  /** Longest JSON document that is parsed as a whole. */
  readonly documentBytes: number;
}

const MB = 1024 * 1024;

/** Files an operator imports on the command line may have any size; a line may not. */
export const COMMAND_LINE_LIMITS: ReadLimits = {
  fileBytes: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  lineLength: MB,
  columns: 1024,
  cellLength: MB,
  documentBytes: 50 * MB,
};

/** Files that arrive through the API. */
export const UPLOAD_LIMITS: ReadLimits = {
  fileBytes: 50 * MB,
  rows: 500_000,
  lineLength: 64 * 1024,
  columns: 64,
  cellLength: 10 * 1024,
  documentBytes: 50 * MB,
};
