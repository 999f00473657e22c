import { brLgpd } from './br-lgpd.ts';
import { chFadp } from './ch-fadp.ts';
import { euArt14Notice } from './eu-art14-notice.ts';
import { euBreach72h } from './eu-breach-72h.ts';
import { euGdpr } from './eu-gdpr.ts';
import { mtCap440 } from './mt-cap440.ts';
import { ukBreach72h } from './uk-breach-72h.ts';
import { ukComplaintAck } from './uk-complaint-ack.ts';
import { ukDpaPart3 } from './uk-dpa-part3.ts';
import { ukGdpr } from './uk-gdpr.ts';
import { usCaCcpaAck } from './us-ca-ccpa-ack.ts';
import { usCaCcpa } from './us-ca-ccpa.ts';
import type { Regime } from './regime.ts';

/** Every law the engine knows. */
export const REGIMES = [
  euGdpr,
  ukGdpr,
  ukDpaPart3,
  ukComplaintAck,
  mtCap440,
  chFadp,
  brLgpd,
  usCaCcpa,
  usCaCcpaAck,
  euArt14Notice,
  euBreach72h,
  ukBreach72h,
] as const satisfies readonly Regime[];
export type RegimeId = (typeof REGIMES)[number]['id'];

const byId = new Map<string, Regime>(REGIMES.map((regime) => [regime.id, regime]));

export const regimeOf = (id: string): Regime | undefined => byId.get(id);

/** Where the period of a law stands, as short as a lawyer would cite it. */
export const articleOf = (id: RegimeId): string => byId.get(id)?.article ?? id;

export function isRegimeId(id: string): id is RegimeId {
  return byId.has(id);
}
