import { Inject, Injectable } from '@nestjs/common';
import type { Storage } from '#libs/storage';
import { checkFirst } from '../common/page.js';
import { STORAGE } from '../common/storage.token.js';
import { decisionViewOf, type DecisionView } from './decision.view.js';

@Injectable()
export class DecisionLogService {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  async latest(first: number): Promise<DecisionView[]> {
    return (await this.storage.decisions.latest(checkFirst(first))).map(decisionViewOf);
  }
}
