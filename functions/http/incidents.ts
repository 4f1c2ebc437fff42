import * as incidents from '../../shared/incidents/index.ts';
import { accepted } from '../../shared/platform/http/accept.ts';
import { type Endpoints, endpoint, reply } from './endpoint.ts';
import { exportTypes, incidentExport } from './incidentExport.ts';
import { pageReply, wantsPage } from './pages.ts';
import { IdParams } from './schemas/common.ts';
import { withRoutine } from './schemas/freeText.ts';
import {
  IncidentBody,
  IncidentLetterBody,
  IncidentList,
  IncidentNotification,
  IncidentPatchBody,
  IncidentQuery,
  IncidentRegister,
  IncidentReport,
  IncidentSplit,
} from './schemas/incident.ts';

export const endpoints: Endpoints<'incidents'> = {
  reportIncident: endpoint({
    summary: 'Report a personal data breach.',
    unblocked: true,
    body: IncidentReport,
    responses: { 201: IncidentBody },
    problems: ['timeInFuture', 'discoveredTooEarly', 'tooManyAttempts'],
    async handle({ platform, caller, body }) {
      const incident = await incidents.reportIncident(platform, caller, body);
      return reply(201, withRoutine(await incidents.authorView(platform, incident, caller)), {
        revision: incident.revision,
        location: `incidents/${incident.id}`,
      });
    },
  }),
  listIncidents: endpoint({
    summary: 'The incidents that one handles and those that one reported, newest first.',
    unblocked: true,
    query: IncidentQuery,
    responses: { 200: IncidentList },
    problems: ['invalidCursor'],
    async handle({ platform, caller, query: { state, ...page } }) {
      const { items, cursor } = await incidents.listIncidents(platform, caller, { state }, page);
      return reply(200, {
        items: await Promise.all(
          items.map(async ({ incident, relation }) =>
            withRoutine(await incidents.viewOf(platform, incident, caller, relation)),
          ),
        ),
        cursor,
      });
    },
  }),
  readIncident: endpoint({
    summary: 'An incident: for those who handle it, and how far it has come for whoever reported it.',
    unblocked: true,
    params: IdParams,
    responses: { 200: IncidentBody },
    async handle({ platform, caller, params }) {
      const { incident, relation } = await incidents.readIncidentFor(platform, caller, params.id);
      const body = await incidents.viewOf(platform, incident, caller, relation);
      return reply(200, withRoutine(body), { revision: incident.revision });
    },
  }),
  updateIncident: endpoint({
    summary:
      'Take an incident on: when the controller became aware, whom it affects, the assessment, the decision, the notification, supplements, the closing.',
    unblocked: true,
    params: IdParams,
    body: IncidentPatchBody,
    ifMatch: true,
    responses: { 200: IncidentBody },
    problems: [
      'forbidden',
      'incidentStateConflict',
      'notificationOutstanding',
      'timeInFuture',
      'awarenessGroundsRequired',
      'awarenessRequired',
      'awarenessMovedLater',
      'awareBeforeDiscovery',
      'notifiedBeforeDiscovery',
      'lateReasonsRequired',
      'communicationRequired',
      'lessonsRequired',
      'letterRequired',
    ],
    async handle({ platform, caller, params, revision, body }) {
      const incident = await incidents.handleIncident(platform, caller, { id: params.id, revision }, body);
      const view = await incidents.viewOf(platform, incident, caller, 'handler');
      return reply(200, withRoutine(view), { revision: incident.revision });
    },
  }),
  splitIncident: endpoint({
    summary:
      'Part a mixed incident in two: what concerns protected persons becomes the officers’, what does not the administrators’.',
    unblocked: true,
    params: IdParams,
    body: IncidentSplit,
    ifMatch: true,
    responses: { 201: IncidentBody },
    problems: ['forbidden', 'incidentStateConflict'],
    async handle({ platform, caller, params, revision, body }) {
      const part = await incidents.splitIncident(platform, caller, { id: params.id, revision }, body);
      return reply(201, withRoutine(await incidents.authorView(platform, part, caller)), {
        revision: part.revision,
        location: `incidents/${part.id}`,
      });
    },
  }),
  readIncidentNotification: endpoint({
    summary:
      'The notification for the authority (art. 33(3)), in the language of the reader: JSON, or a page for people.',
    unblocked: true,
    params: IdParams,
    responses: { 200: IncidentNotification },
    alsoAs: ['text/html'],
    problems: ['forbidden', 'incidentStateConflict', 'notAcceptable'],
    async handle({ platform, caller, params, language, headers }) {
      const page = wantsPage(headers);
      const document = await incidents.notificationOf(platform, caller, params.id, language);
      return page ? pageReply(incidents.notificationPage(platform, document)) : reply(200, document);
    },
  }),
  readIncidentLetter: endpoint({
    summary: 'What an incident means for oneself (art. 34), for whoever it was written to: JSON, or a page for people.',
    unblocked: true,
    params: IdParams,
    responses: { 200: IncidentLetterBody },
    alsoAs: ['text/html'],
    problems: ['notAcceptable'],
    async handle({ platform, caller, params, language, headers }) {
      const page = wantsPage(headers);
      const letter = await incidents.letterFor(platform, caller, params.id, language);
      return page ? pageReply(incidents.letterPage(platform, letter)) : reply(200, letter);
    },
  }),
  exportIncidents: endpoint({
    summary: 'The register of incidents (art. 33(5)): all of them, as JSON or CSV. Taking it out is an event.',
    unblocked: true,
    responses: { 200: IncidentRegister },
    alsoAs: ['text/csv'],
    problems: ['forbidden', 'notAcceptable'],
    async handle({ platform, caller, headers }) {
      const type = accepted(headers.get('accept'), exportTypes);
      return incidentExport(platform, type, await incidents.exportIncidents(platform, caller, type));
    },
  }),
};
