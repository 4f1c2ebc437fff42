import type { Day } from '../../platform/calendar.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Right } from './law.ts';
import { dueOnOf, isOverdue } from './request.ts';
import { requestsOf } from './requests.ts';

/** A request that waits for its answer longer than the law allows, as administrators are told of it. */
export interface OverdueRequest {
  readonly id: string;
  readonly right: Right;
  readonly dueOn: Day;
}

/** The administrators' requests that should have been answered by now. */
export async function overdueRequests(platform: Platform): Promise<readonly OverdueRequest[]> {
  const { calendar, clock } = platform;
  const overdue: OverdueRequest[] = [];
  for (const state of ['received', 'extended'] as const)
    for await (const page of requestsOf(platform, 'rightsRequest', { state }))
      for (const request of page)
        if (isOverdue(request, calendar, clock.now()))
          overdue.push({ id: request.id, right: request.right, dueOn: dueOnOf(request, calendar) });
  return overdue;
}
