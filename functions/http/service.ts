import * as z from 'zod';
import { alwaysEndpoint, type Endpoints, endpoint, publicEndpoint, rawReply, reply } from './endpoint.ts';
import { failingParts, readinessDetails } from './readiness.ts';
import { Liveness, Readiness, ReadinessDetails } from './schemas/service.ts';

let document: Promise<string> | undefined;

/** The contract is made at the first call, and kept. */
const contractText = (): Promise<string> => {
  document ??= import('./contract.ts').then(async ({ contract }) => JSON.stringify(await contract()));
  return document;
};

export const endpoints: Endpoints<'service'> = {
  live: alwaysEndpoint({
    summary: 'Whether the program runs.',
    responses: { 200: Liveness },
    handle: async () => reply(200, { status: 'live' }),
  }),
  ready: publicEndpoint({
    summary: 'Whether the program can serve; if not, which part fails, and nothing else.',
    responses: { 200: Readiness, 503: Readiness },
    unrestored: true,
    async handle({ platform }) {
      const failing = await failingParts(platform);
      return failing.length === 0
        ? reply(200, { status: 'ready', failing })
        : reply(503, { status: 'notReady', failing });
    },
  }),
  readReadiness: endpoint({
    summary: 'How the register is doing: for administrators.',
    action: 'readReadiness',
    responses: { 200: ReadinessDetails },
    handle: async ({ platform }) => reply(200, await readinessDetails(platform)),
  }),
  readContract: publicEndpoint({
    summary: 'This contract, as OpenAPI 3.1.',
    responses: { 200: z.looseObject({ openapi: z.string() }) },
    handle: async () => rawReply(200, { headers: { 'content-type': 'application/json' }, body: await contractText() }),
  }),
};
