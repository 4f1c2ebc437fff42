export { domainAllowed, InvitationPolicy, type Organisation, OrganisationKind } from './organisation.ts';
export {
  createOrganisation,
  knownOrganisation,
  listOrganisations,
  readOrganisation,
  updateOrganisation,
} from './organisations.ts';
