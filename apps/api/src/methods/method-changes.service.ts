import { Inject, Injectable } from '@nestjs/common';
import { UserError, type IndicatorId, type PillarId } from '#libs/events';
import { compareVersions, draftedMethod, methodDifference, methodHash, type Method } from '#libs/scoring';
import type { Storage } from '#libs/storage';
import { checkReason, once, type Asked } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';
import type { MethodDraftInput } from './method-changes.args.js';
import type { MethodModel } from './method.model.js';
import { MethodsService } from './methods.service.js';
import { readKnownMethods } from './stored-methods.js';

export interface PublishQuestion {
  readonly version: string;
  readonly expectedHash: string;
  readonly reason: string;
}

/** Without accounts the one local owner has nobody else to publish. */
export type Methodologist = Asked & { readonly isAlone: boolean };

/** Versions of the method that people draft and publish. */
@Injectable()
export class MethodChangesService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly methods: MethodsService,
  ) {}

  /** @throws UserError naming the field that is wrong, CONFLICT when the version is taken */
  async draft(input: MethodDraftInput, reason: string, asked: Methodologist): Promise<MethodModel> {
    const { version } = await once(this.storage, { name: 'draftMethod', input: { input, reason }, asked }, async () => {
      const why = checkReason(reason);
      const { definition, base } = await this.define(input);
      const draft = { definition, hash: methodHash(definition), basedOn: base.version };
      return this.storage.methods.draft(draft, { by: asked.by, reason: why, requestId: asked.requestId });
    });
    return this.shown(version);
  }

  /** @throws UserError FORBIDDEN for whoever drafted it, CONFLICT when it or a newer one is published already */
  async publish({ version, expectedHash, reason }: PublishQuestion, asked: Methodologist): Promise<MethodModel> {
    const input = { version, expectedHash, reason };
    await once(this.storage, { name: 'publishMethod', input, asked }, async () => {
      const why = checkReason(reason);
      await this.checkFourEyes(version, asked);
      const note = { by: asked.by, reason: why, requestId: asked.requestId, expectedHash };
      return this.storage.methods.publishDraft(version, note);
    });
    return this.shown(version);
  }

  private async define(input: MethodDraftInput): Promise<{ readonly definition: Method; readonly base: Method }> {
    const { version, basedOn } = input;
    const known = await readKnownMethods(this.storage);
    const base = known.released.find((method) => method.version === (basedOn ?? known.current.version));
    if (!base) throw refusal(`There is no released method "${basedOn?.slice(0, 40)}".`, 'basedOn');
    const definition = draftedMethod(base, {
      version,
      // Unknown ids are refused there; the library's types name the known ones.
      pillars: (input.pillars ?? []) as { id: PillarId; weight: number }[],
      indicators: (input.indicators ?? []) as { id: IndicatorId; weight: number }[],
      halfLives: (input.halfLives ?? []) as { id: IndicatorId; days: number }[],
    });
    if (compareVersions(version, known.current.version) <= 0)
      throw refusal(`Method ${known.current.version} is published: give a newer version than that.`, 'version');
    if (methodDifference(base, definition).length === 0)
      throw refusal(`This draft differs in nothing from method ${base.version}.`, 'input');
    return { definition, base };
  }

  /** With accounts, what one methodologist drafted another publishes. */
  private async checkFourEyes(version: string, { by, isAlone }: Methodologist): Promise<void> {
    if (isAlone) return;
    const draft = (await this.storage.methods.drafted()).find((one) => one.version === version);
    if (draft?.draftedBy === by)
      throw new UserError(
        'FORBIDDEN',
        'You drafted this yourself: a second methodologist has to publish it.',
        'version',
      );
  }

  private async shown(version: string): Promise<MethodModel> {
    await this.methods.refresh();
    const method = this.methods.all().find((one) => one.version === version);
    if (!method) throw new Error('The method was not stored.');
    return method;
  }
}

const refusal = (sentence: string, field: string): UserError => new UserError('BAD_USER_INPUT', sentence, field);
