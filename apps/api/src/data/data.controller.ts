import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readEventsQuery, readLedgerQuery, readScoresQuery, type Parameters } from './data-query.js';
import { DataService } from './data.service.js';
import { sendDownload, sendTagged, type Download } from './download.js';
import type { RecordsLoader } from '../scores/records.loader.js';

/** What spreadsheets and notebooks read: the same numbers as over GraphQL, as files at stable addresses. */
@Controller('data')
export class DataController {
  constructor(private readonly data: DataService) {}

  @Get('scores.csv')
  scoresCsv(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readScoresQuery(parameters);
    return this.send({ request, reply }, (loader) => this.data.scoresCsv(loader, query));
  }

  @Get('scores.json')
  scoresJson(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readScoresQuery(parameters);
    return this.send({ request, reply }, (loader) => this.data.scoresJson(loader, query));
  }

  @Get('events.csv')
  eventsCsv(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readEventsQuery(parameters);
    return this.send({ request, reply }, () => this.data.eventsCsv(query));
  }

  @Get('events.json')
  eventsJson(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readEventsQuery(parameters);
    return this.send({ request, reply }, () => this.data.eventsJson(query));
  }

  @Get('ledger.json')
  ledger(@Query() parameters: Parameters, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = readLedgerQuery(parameters);
    return this.send({ request, reply }, (loader) => this.data.ledger(loader, query));
  }

  @Get('metadata.json')
  metadata(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send({ request, reply }, () => this.data.metadata());
  }

  private async send(
    exchange: { readonly request: FastifyRequest; readonly reply: FastifyReply },
    make: (loader: RecordsLoader) => Promise<Download>,
  ): Promise<void> {
    const loader = this.data.loader();
    const etag = await this.data.etag(loader, exchange.request.url);
    await sendTagged(exchange, etag, async (reply) => sendDownload(reply, await make(loader)));
  }
}
