import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../common/clock.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { readEventsQuery, readLedgerQuery, readScoresQuery, type Parameters } from './data-query.js';
import { DataService } from './data.service.js';
import { sendDownload, type Download, type Exchange } from './download.js';
import { StoreAnswers } from './store-answers.js';

/** What spreadsheets and notebooks read: the same numbers as over GraphQL, as files at stable addresses. */
@Controller('data')
export class DataController {
  constructor(
    private readonly data: DataService,
    private readonly answers: StoreAnswers,
    private readonly clock: Clock,
  ) {}

  @Get('scores.csv')
  scoresCsv(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readScoresQuery(parameters, this.clock.now());
    return this.send({ request, reply }, (loader) => this.data.scoresCsv(loader, query));
  }

  @Get('scores.json')
  scoresJson(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readScoresQuery(parameters, this.clock.now());
    return this.send({ request, reply }, (loader) => this.data.scoresJson(loader, query));
  }

  @Get('events.csv')
  eventsCsv(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readEventsQuery(parameters, this.clock.now());
    return this.send({ request, reply }, () => this.data.eventsCsv(query));
  }

  @Get('events.json')
  eventsJson(
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readEventsQuery(parameters, this.clock.now());
    return this.send({ request, reply }, () => this.data.eventsJson(query));
  }

  @Get('ledger.json')
  ledger(@Query() parameters: Parameters, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = readLedgerQuery(parameters, this.clock.now());
    return this.send({ request, reply }, (loader) => this.data.ledger(loader, query));
  }

  @Get('metadata.json')
  metadata(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send({ request, reply }, () => this.data.metadata());
  }

  private send(exchange: Exchange, make: (loader: RecordsLoader) => Promise<Download>): Promise<void> {
    return this.answers.send(exchange, async (loader) => sendDownload(exchange.reply, await make(loader)));
  }
}
