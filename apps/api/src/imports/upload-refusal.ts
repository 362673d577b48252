/** An upload that is refused at the door. The sentence tells the caller what to send instead. */
export class UploadRefusal extends Error {
  constructor(
    readonly statusCode: 403 | 413 | 415,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'UploadRefusal';
  }

  get code(): string {
    return { 403: 'FORBIDDEN', 413: 'QUERY_LIMIT', 415: 'UNSUPPORTED_MEDIA_TYPE' }[this.statusCode];
  }
}
