import type { User } from '../../accounts/index.ts';
import type { Platform } from '../../platform/platform.ts';
import {
  allowancesOfPerson,
  codesOfPerson,
  linksOfPerson,
  reservationsOfPerson,
  rostersOfPerson,
  sessionsOfPerson,
} from './access.ts';
import { accountOf, passwordOf } from './account.ts';
import { callsOfPerson } from './calls.ts';
import { casesOfPerson } from './cases.ts';
import { contactRequestsOfPerson } from './contactRequests.ts';
import { eventsOfPerson, looksAtPerson } from './events.ts';
import { incidentsOfPerson } from './incidents.ts';
import { mailsOfPerson } from './mails.ts';
import type { Pages } from './pages.ts';
import { rightsRequestsOfPerson } from './rightsRequests.ts';

const one =
  <T extends object>(read: (platform: Platform, user: User) => Promise<T | null>) =>
  async (platform: Platform, user: User) => ({ value: await read(platform, user) });
const many =
  <T extends object>(pages: (platform: Platform, user: User) => Pages<T>) =>
  async (platform: Platform, user: User) => ({ pages: pages(platform, user) });
const byId =
  <T extends object>(pages: (platform: Platform, userId: string) => Pages<T>) =>
  async (platform: Platform, user: User) => ({ pages: pages(platform, user.id) });

/** What a section of the copy holds: one thing or none, or any number of them. */
export type Section = { readonly value: object | null } | { readonly pages: Pages<object> };

/** The sections of the copy of somebody's data, in their order. */
export const sections = {
  account: one(accountOf),
  password: one(passwordOf),
  reservations: byId(reservationsOfPerson),
  rosters: byId(rostersOfPerson),
  sessions: byId(sessionsOfPerson),
  links: byId(linksOfPerson),
  codes: byId(codesOfPerson),
  allowances: byId(allowancesOfPerson),
  rightsRequests: many(rightsRequestsOfPerson),
  contactRequests: byId(contactRequestsOfPerson),
  cases: byId(casesOfPerson),
  incidents: one(incidentsOfPerson),
  looks: many(looksAtPerson),
  mails: byId(mailsOfPerson),
  calls: byId(callsOfPerson),
  events: many(eventsOfPerson),
} as const satisfies Readonly<Record<string, (platform: Platform, user: User) => Promise<Section>>>;

export type SectionName = keyof typeof sections;
export const sectionNames = Object.keys(sections) as readonly SectionName[];
