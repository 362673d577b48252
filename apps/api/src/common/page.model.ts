import { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Policy, policyOfClass } from '../access/policy.decorator.js';

@Policy('anyone')
@ObjectType('PageInfo', { description: 'Where a page of a connection ends.' })
export class PageInfoModel {
  @Field(() => Boolean, { description: 'There are more after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page; null on an empty page.' })
  endCursor!: string | null;
}

export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** What a connection resolver returns; `totalCount` may be a getter, so that rows are counted only when somebody asks. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfoModel;
  readonly totalCount: number | Promise<number>;
}

/** The edge and connection types of a node type, under its policy: `Event` → `EventEdge`, `EventConnection`. */
export function connectionOf<Node>(node: Type<Node>, name: string) {
  const policy = policyOfClass(node);
  @Policy(policy)
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, with the cursor that stands behind it.` })
  class EdgeModel {
    @Field(() => node, { description: 'The thing itself.' })
    node!: Node;

    @Field(() => String, { description: 'Opaque and stable; pass it as `after` to go on from here.' })
    cursor!: string;
  }

  @Policy(policy)
  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows.` })
  class ConnectionModel {
    @Field(() => [EdgeModel], { description: 'The rows of this page with their cursors.' })
    edges!: EdgeModel[];

    @Field(() => [node], { description: 'The rows of this page.' })
    nodes!: Node[];

    @Field(() => PageInfoModel, { description: 'Where this page ends.' })
    pageInfo!: PageInfoModel;

    @Field(() => Int, { description: 'Rows on all pages together; counted only when asked for.' })
    totalCount!: number;
  }
  return ConnectionModel;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'Rows on a page, 1–500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row to go on behind.' })
  after?: string | null;
}
