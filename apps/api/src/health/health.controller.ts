import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';

/** For supervisors: is the process alive, and can it answer questions. */
@Controller('health')
export class HealthController {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** 200 when the database answers under the schema of this version (checked at start); else 503 with Retry-After. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: string }> {
    await this.storage.ping();
    return { status: 'ready' };
  }
}
