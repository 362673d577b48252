/** What the resolvers of one request share. */
export class RequestContext {
  constructor(readonly requestId: string) {}
}
