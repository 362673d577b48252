import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UserError } from '#libs/events';
import { Clock } from '../common/clock.js';
import { StoreAnswers } from '../data/store-answers.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { chartPicture } from './chart-picture.js';
import { EMBED_POLICY, embedPage } from './embed-page.js';
import { readPictureQuery, type PictureQuery } from './picture-query.js';
import { PicturesService } from './pictures.service.js';

type Parameters = Readonly<Record<string, unknown>>;

/** Pictures and pages for other sites: `/chart/country/KGZ.svg`, `.png` and `/embed/country/KGZ`, with `from`, `to`, `asOf`, `theme`. */
@Controller()
export class PicturesController {
  constructor(
    private readonly pictures: PicturesService,
    private readonly answers: StoreAnswers,
    private readonly clock: Clock,
  ) {}

  @Get('chart/country/:file')
  async chart(
    @Param('file') file: string,
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [code = '', ending] = file.split('.', 2);
    const query = readPictureQuery(code, parameters, this.clock.today());
    // A page of another site may show it.
    void reply.header('cross-origin-resource-policy', 'cross-origin');
    await this.answers.send({ request, reply }, async (loader) => {
      if (ending === 'svg') return reply.type('image/svg+xml').send(await this.pictures.svg(loader, query));
      if (ending === 'png') return reply.type('image/png').send(await this.pictures.png(loader, query));
      throw new UserError('NOT_FOUND', `Ask for ${code}.svg or ${code}.png.`);
    });
  }

  @Get('embed/country/:code')
  async embed(
    @Param('code') code: string,
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = readPictureQuery(code, parameters, this.clock.today());
    void reply.header('content-security-policy', EMBED_POLICY);
    await this.answers.send({ request, reply }, async (loader) =>
      reply.type('text/html; charset=utf-8').send(await this.page(loader, query)),
    );
  }

  private async page(loader: RecordsLoader, query: PictureQuery): Promise<string> {
    const chart = await this.pictures.chart(loader, query);
    return embedPage({ chart, svg: chartPicture(chart, query.theme), theme: query.theme });
  }
}
