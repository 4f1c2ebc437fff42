export { domainAllowed, InvitationPolicy, type Organisation, OrganisationKind } from './organisation.ts';
export {
  createOrganisation,
  ensureOrganisation,
  knownOrganisation,
  listOrganisations,
  readOrganisation,
  updateOrganisation,
} from './organisations.ts';
