import { type Area, type RouteName, routes } from '../routes.ts';
import type { Endpoint, Endpoints } from './endpoint.ts';

/** Where each area's endpoints are; a room is entered when its first request comes. */
const areas: { readonly [A in Area]: () => Promise<{ readonly endpoints: Endpoints<A> }> } = {
  accounts: () => import('./accounts.ts'),
  self: () => import('./self.ts'),
  activation: () => import('./activation.ts'),
  sessions: () => import('./sessions.ts'),
  organisations: () => import('./organisations.ts'),
  lifecycle: () => import('./lifecycle.ts'),
  events: () => import('./events.ts'),
  cases: () => import('./cases.ts'),
  officers: () => import('./officers.ts'),
  logReviews: () => import('./logReviews.ts'),
  contactRequests: () => import('./contactRequests.ts'),
  protection: () => import('./protection.ts'),
  telephoneTasks: () => import('./telephoneTasks.ts'),
  incidents: () => import('./incidents.ts'),
  routines: () => import('./routines.ts'),
  record: () => import('./record.ts'),
  rights: () => import('./rights.ts'),
  service: () => import('./service.ts'),
};

/** The endpoints that have been asked for: a room that was entered once stays open. */
const known = new Map<RouteName, Endpoint>();

/** The endpoint of a route. */
export async function endpointOf(name: RouteName): Promise<Endpoint> {
  const open = known.get(name);
  if (open) return open;
  const { endpoints } = await areas[routes[name].area]();
  const endpoint = (endpoints as Readonly<Record<RouteName, Endpoint>>)[name];
  known.set(name, endpoint);
  return endpoint;
}
