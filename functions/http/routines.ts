import type { User } from '../../shared/accounts/index.ts';
import { refuse } from '../../shared/platform/http/problems.ts';
import type { Language } from '../../shared/platform/language.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import * as routines from '../../shared/routines/index.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { pageReply, wantsPage } from './pages.ts';
import { routinePage } from './routinePage.ts';
import { LanguageQuery } from './schemas/record.ts';
import {
  RoutineBody,
  RoutineConfirmation,
  RoutineList,
  RoutineParams,
  UnreadList,
  UnreadQuery,
} from './schemas/routine.ts';

/** A routine as it is shown to somebody. */
const bodyFor = (platform: Platform, routine: routines.Routine, language: Language, reader: User) => ({
  ...routines.shownRoutine(platform, routine, language),
  bindsYou: routines.binds(routine, reader),
  confirmed: routines.confirmationOf(routine, reader) ?? null,
});

export const endpoints: Endpoints<'routines'> = {
  listRoutines: endpoint({
    summary: 'Every routine, with what a governed document tells of itself; all in one page.',
    query: LanguageQuery,
    responses: { 200: RoutineList },
    async handle({ platform, query, language, caller }) {
      const items = routines.routines.map((each) => bodyFor(platform, each, query.language ?? language, caller));
      return reply(200, { items, cursor: null });
    },
  }),
  readRoutine: endpoint({
    summary: 'Read a routine as it stands.',
    params: RoutineParams,
    query: LanguageQuery,
    responses: { 200: RoutineBody },
    alsoAs: ['text/html'],
    problems: ['notAcceptable'],
    async handle({ platform, params, query, language, caller, headers }) {
      const routine = routines.routineOf(params.id) ?? refuse('notFound');
      const body = bodyFor(platform, routine, query.language ?? language, caller);
      return wantsPage(headers) ? pageReply(routinePage(body)) : reply(200, body);
    },
  }),
  confirmRoutine: endpoint({
    summary: 'Say that one has read a routine as it stands.',
    params: RoutineParams,
    body: RoutineConfirmation,
    responses: { 204: null },
    problems: ['routineOutdated'],
    async handle({ platform, caller, params, body }) {
      await routines.confirmRoutine(platform, caller, params.id, body.revision);
      return reply(204);
    },
  }),
  listUnread: endpoint({
    summary: 'Who is bound by a routine and has not confirmed it as it stands.',
    params: RoutineParams,
    query: UnreadQuery,
    responses: { 200: UnreadList },
    problems: ['forbidden', 'invalidCursor'],
    async handle({ platform, caller, params, query }) {
      const { items, cursor } = query.protected
        ? await routines.unreadByProtected(platform, caller, params.id, query)
        : await routines.unreadBy(platform, caller, params.id, query, query);
      return reply(200, { items: items.map((user) => unreadBody(user, params.id)), cursor });
    },
  }),
};

/** Who has not read a routine: by name, or by alias. */
function unreadBody(user: User, routine: string) {
  const { id, givenName, familyName, organisationId, role, protection } = user;
  const confirmedRevision = routines.confirmationOf({ id: routine }, user)?.revision ?? null;
  return protection
    ? { id, alias: protection.alias, confirmedRevision }
    : { id, givenName, familyName, organisationId, role, confirmedRevision };
}
