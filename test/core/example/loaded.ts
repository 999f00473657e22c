import { type CoreUnderTest, drain, openCoreWithVault } from '../harness.ts';

/** A vault with the example in it, loaded at a moment. */
export async function exampleAt(now: string): Promise<CoreUnderTest & { readonly progress: readonly object[] }> {
  const core = await openCoreWithVault({ now });
  const { steps } = await drain(await core.client.exchange.loadExample());
  return { ...core, progress: steps };
}
