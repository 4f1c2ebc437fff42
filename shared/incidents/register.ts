import { actorOf, type User } from '../accounts/index.ts';
import { commit } from '../audit/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { handles } from './access.ts';
import { incidentsOf } from './list.ts';
import { type HandlerView, handlerView } from './view.ts';

/**
 * The register of incidents (art. 33(5)), newest first, as a stream of pages: the administrators' for them, the officers' for them. That
 * it is taken out is an event before the first of it is read. @throws Refusal `forbidden`
 */
export async function exportIncidents(
  platform: Platform,
  reader: User,
  format: string,
): Promise<AsyncGenerator<readonly HandlerView[]>> {
  const [open, confidential] = [handles(reader, false), handles(reader, true)];
  if (!open && !confidential) refuse('forbidden');
  await commit(platform, {
    partition: reader.id,
    writes: [],
    event: {
      actor: actorOf(reader),
      action: 'incidentsExported',
      subject: reader.id,
      details: { format },
      ...(!open && { audience: 'officers' }),
    },
  });
  return pages(platform, reader, [
    ...(open ? ['incident' as const] : []),
    ...(confidential ? ['confidentialIncident' as const] : []),
  ]);
}

async function* pages(
  platform: Platform,
  reader: User,
  types: readonly ('incident' | 'confidentialIncident')[],
): AsyncGenerator<readonly HandlerView[]> {
  for (const type of types)
    for await (const page of incidentsOf(platform, type))
      yield await Promise.all(page.map((incident) => handlerView(platform, incident, reader)));
}
