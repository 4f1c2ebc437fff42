import { actorOf, authorise } from '../../shared/accounts/index.ts';
import * as organisations from '../../shared/organisations/index.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { IdParams, listOf, PageQuery } from './schemas/common.ts';
import { withRoutine } from './schemas/freeText.ts';
import { OrganisationBody, OrganisationCreation, OrganisationPatch } from './schemas/organisation.ts';

export const endpoints: Endpoints<'organisations'> = {
  createOrganisation: endpoint({
    summary: 'Add an organisation.',
    action: 'createOrganisation',
    body: OrganisationCreation,
    responses: { 201: OrganisationBody },
    problems: ['identityCodeFound'],
    async handle({ platform, caller, body }) {
      const organisation = await organisations.createOrganisation(platform, actorOf(caller), body);
      return reply(201, withRoutine(organisation), {
        revision: organisation.revision,
        location: `organisations/${organisation.id}`,
      });
    },
  }),
  listOrganisations: endpoint({
    summary: 'List organisations by name; a main user finds the own one.',
    action: 'readOrganisation',
    query: PageQuery,
    responses: { 200: listOf(OrganisationBody) },
    problems: ['invalidCursor'],
    async handle({ platform, caller, query }) {
      if (caller.role === 'administrator') {
        const { items, cursor } = await organisations.listOrganisations(platform, caller.id, query);
        return reply(200, { items: items.map(withRoutine), cursor });
      }
      const own = await organisations.readOrganisation(platform, caller.organisationId);
      const items = own ? [withRoutine(await organisations.shownTo(platform, own.value, caller.id))] : [];
      return reply(200, { items, cursor: null });
    },
  }),
  readOrganisation: endpoint({
    summary: 'Read an organisation.',
    action: 'readOrganisation',
    params: IdParams,
    responses: { 200: OrganisationBody },
    async handle({ platform, caller, params }) {
      const { value: stored } = await organisations.knownOrganisation(platform, params.id);
      authorise(caller, 'readOrganisation', { organisationId: stored.id });
      const organisation = await organisations.shownTo(platform, stored, caller.id);
      return reply(200, withRoutine(organisation), { revision: organisation.revision });
    },
  }),
  updateOrganisation: endpoint({
    summary: 'Change an organisation; its kind and its telephone are for administrators.',
    action: 'updateOrganisation',
    params: IdParams,
    body: OrganisationPatch,
    ifMatch: true,
    responses: { 200: OrganisationBody },
    problems: ['identityCodeFound'],
    async handle({ platform, caller, params, body, revision }) {
      const { value: before } = await organisations.knownOrganisation(platform, params.id);
      const target = { organisationId: before.id };
      authorise(caller, 'updateOrganisation', target);
      if (body.kind !== undefined || body.telephone !== undefined) authorise(caller, 'governOrganisation', target);
      const organisation = await organisations.updateOrganisation(
        platform,
        actorOf(caller),
        { id: before.id, revision },
        body,
      );
      return reply(200, withRoutine(organisation), { revision: organisation.revision });
    },
  }),
};
