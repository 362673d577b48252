import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StoredPortfolio } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { SharePortfolioArgs } from './portfolio.args.js';
import { NewPortfolioShareModel, PortfolioModel, PortfolioShareModel } from './portfolio.model.js';
import { SharesService } from './shares.service.js';

@Policy('own-holdings')
@Resolver(() => PortfolioModel)
export class SharesResolver {
  constructor(private readonly service: SharesService) {}

  @ResolveField(() => [PortfolioShareModel], { description: 'Links made to it, newest first, revoked ones too.' })
  shares(
    @Parent() { id }: StoredPortfolio,
    @Context() { principal }: RequestContext,
  ): Promise<readonly PortfolioShareModel[]> {
    return this.service.list(principal, id);
  }

  @Mutation(() => NewPortfolioShareModel, {
    description:
      'Makes a read-only link: weights and risk, no amounts. Its address is told now and kept nowhere; asked again, it makes another.',
  })
  sharePortfolio(
    @Args() { id, note, expiresAt }: SharePortfolioArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<NewPortfolioShareModel> {
    const asked = { id, note: note?.trim() || null, expiresAt: expiresAt ?? null };
    return this.service.share(asked, { principal, requestId });
  }

  @Mutation(() => PortfolioShareModel, { description: 'The link answers from now on as if it had never been.' })
  revokeShare(
    @Args('id', { type: () => ID, description: 'Id of the link.' }) id: string,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<PortfolioShareModel> {
    return this.service.revoke(id, { principal, requestId });
  }
}
