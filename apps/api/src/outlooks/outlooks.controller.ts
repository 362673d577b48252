import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sourceById } from '#libs/sources';
import { OUTLOOK_FEED } from './feed-months.js';
import { outlooksCsv } from './outlooks-csv.js';
import { OutlooksService } from './outlooks.service.js';

/** The public score card as a file at a stable address. */
@Controller('data')
export class OutlooksController {
  constructor(private readonly outlooks: OutlooksService) {}

  @Get('outlook.csv')
  async csv(@Res() reply: FastifyReply): Promise<void> {
    const past = await this.outlooks.past();
    const lines = [...outlooksCsv(past, sourceById(OUTLOOK_FEED).attributionLine)];
    void reply.headers({
      'cache-control': 'no-cache',
      'content-disposition': 'inline; filename="outlook.csv"',
      'x-row-count': past.length,
    });
    await reply.type('text/csv; charset=utf-8').send(lines.join(''));
  }
}
