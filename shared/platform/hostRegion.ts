import type { TokenCredential } from '@azure/identity';
import * as z from 'zod';
import { isLoopback } from './loopback.ts';
import { thisMachine, type Whereabouts } from './residency.ts';
import type { Settings } from './settings.ts';

const RESOURCE_MANAGER = 'https://management.azure.com';
const API_VERSION = '2025-03-01';

/** How long Resource Manager may take, in milliseconds. */
const PATIENCE = 10_000;

const Resource = z.object({ location: z.string().min(1) });

/**
 * Where the program runs, by a word that is not the deployment's own (ADR 0013): the platform's `REGION_NAME`; where the
 * platform sets none, Resource Manager's record of the function app. A program outside Azure whose database is on loopback
 * is on this machine. Undefined when nobody says.
 */
export async function hostRegion(
  settings: Pick<Settings, 'COSMOS_ENDPOINT' | 'HOST_RESOURCE_ID'>,
  environment: Readonly<Record<string, string | undefined>>,
  credential: () => Promise<TokenCredential>,
  resourceManager = RESOURCE_MANAGER,
): Promise<Whereabouts['host']> {
  const { REGION_NAME: region, WEBSITE_SITE_NAME: site } = environment;
  if (region) return region;
  if (!site) return isLoopback(settings.COSMOS_ENDPOINT) ? thisMachine : undefined;
  // The platform names the app; only the record of that one is an answer.
  const id = settings.HOST_RESOURCE_ID;
  if (!id?.toLowerCase().endsWith(`/providers/microsoft.web/sites/${site.toLowerCase()}`)) return undefined;
  const token = await (await credential()).getToken(`${RESOURCE_MANAGER}/.default`);
  const answer = await fetch(`${resourceManager}${id}?api-version=${API_VERSION}`, {
    headers: { authorization: `Bearer ${token?.token}` },
    signal: AbortSignal.timeout(PATIENCE),
  });
  return answer.ok ? Resource.parse(await answer.json()).location : undefined;
}
