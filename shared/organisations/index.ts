export { clearOrganisationTextsOf } from './clear.ts';
export { withheldInOrganisation } from './judge.ts';
export { listOrganisations } from './list.ts';
export { domainAllowed, InvitationPolicy, type Organisation, OrganisationKind } from './organisation.ts';
export {
  createOrganisation,
  ensureOrganisation,
  knownOrganisation,
  readOrganisation,
  updateOrganisation,
} from './organisations.ts';
export { organisationReseals } from './reseal.ts';
export { shownTo } from './texts.ts';
export { withholdMentionsOf } from './withhold.ts';
