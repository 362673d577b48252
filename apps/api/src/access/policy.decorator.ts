import { Extensions } from '@nestjs/graphql';
import type { PolicyName } from './policies.js';

const OWN = Symbol('policy');

/** Under this name the policy stands in the extensions of types and fields. */
export const POLICY_EXTENSION = 'policy';

/**
 * Says who may ask for a field. On a model it covers all fields of the type, on a resolver all questions the class answers; on one
 * property or method it stands in place of that default. A field that nothing covers fails the build (`schema-policies.spec.ts`)
 * and is refused.
 */
export function Policy(policy: PolicyName) {
  return (target: object, property?: string | symbol): void => {
    const extension = Extensions({ [POLICY_EXTENSION]: policy });
    if (property !== undefined) {
      Reflect.defineMetadata(OWN, policy, target, property);
      extension(target, property as string);
      return;
    }
    Reflect.defineMetadata(OWN, policy, target);
    extension(target as new () => unknown);
    coverMethods(target as new () => object, extension);
  };
}

function coverMethods({ prototype }: { prototype: object }, extension: ReturnType<typeof Extensions>): void {
  for (const method of Object.getOwnPropertyNames(prototype))
    if (method !== 'constructor' && !Reflect.hasOwnMetadata(OWN, prototype, method)) extension(prototype, method);
}

/** The policy a class was given. @throws Error for a class without one */
export function policyOfClass(target: { readonly name: string }): PolicyName {
  const policy = Reflect.getOwnMetadata(OWN, target) as PolicyName | undefined;
  if (policy) return policy;
  throw new Error(`${target.name} has no policy: put @Policy(…) on it.`);
}
