import { add, drop, type Mutation, row, set } from './mutate.ts';

const account = 'Microsoft.Storage/storageAccounts';
const container = `${account}/blobServices/containers`;
const policy = `${container}/immutabilityPolicies`;
const role = 'Microsoft.Authorization/roleAssignments';
const rule = 'the journal can only be added to';

/** The role at the container of the journal. */
const ofJournal: (change: (type: string, ending: string) => Mutation['change']) => Mutation['change'] =
  (change) => (prediction) => {
    const given = prediction.predictedResources.find(
      ({ type, id }) => type === role && id.includes('/containers/journal/'),
    );
    return change(role, given?.id.split('/').at(-1) ?? '')(prediction);
  };

export const journalMutations: readonly Mutation[] = [
  row('a journal without a policy', rule, drop(policy), '/containers/journal'),
  row(
    'a policy under which nothing is added',
    rule,
    set(policy, 'properties.allowProtectedAppendWrites', false),
    '/immutabilityPolicies/',
  ),
  row(
    'a policy that ends before events do',
    rule,
    set(policy, 'properties.immutabilityPeriodSinceCreationInDays', 30),
    '/immutabilityPolicies/',
  ),
  row(
    'a journal that Azure tidies away',
    rule,
    set(`${account}/managementPolicies`, 'properties.policy.rules.0.definition.actions.baseBlob.delete', {
      daysAfterModificationGreaterThan: 30,
    }),
    '/managementPolicies/',
  ),
  row(
    'a role that may delete from the journal',
    rule,
    ofJournal((type, ending) => set(type, 'properties.condition', undefined, ending)),
    '/roleAssignments/',
  ),
  row(
    'the journal beside the package',
    rule,
    (prediction) => {
      const journal = prediction.predictedResources.find(
        ({ type, id }) => type === container && id.endsWith('/journal'),
      );
      return add({ id: `${journal?.id.slice(0, -'journal'.length)}packages`, type: container, name: 'packages' })(
        prediction,
      );
    },
    '/storageAccounts/',
  ),
  row(
    'a program that is told of no journal',
    rule,
    set('Microsoft.Web/sites/config', 'properties.JOURNAL_ENDPOINT', 'https://elsewhere.example'),
    'JOURNAL_ENDPOINT',
  ),
];
