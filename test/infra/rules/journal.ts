import { durationMillis } from '../../../shared/platform/calendar.ts';
import {
  all,
  at,
  type Finding,
  listAt,
  ofType,
  type Prediction,
  present,
  type Resource,
  type Rule,
} from './prediction.ts';

const account = 'Microsoft.Storage/storageAccounts';
const container = `${account}/blobServices/containers`;
const policy = `${container}/immutabilityPolicies`;
const expiry = `${account}/managementPolicies`;
const role = 'Microsoft.Authorization/roleAssignments';
const config = 'Microsoft.Web/sites/config';

const DAY = 86_400_000;

const settingOf = (prediction: Prediction, name: string): string =>
  String(at(ofType(prediction, config)[0], `properties.${name}`));

/** The account that the program is told of, with its containers. */
function journalOf(prediction: Prediction): { readonly id: string; readonly containers: readonly Resource[] } {
  const endpoint = settingOf(prediction, 'JOURNAL_ENDPOINT');
  const id = ofType(prediction, account).find((one) => endpoint.includes(`'${one.id}'`))?.id ?? 'JOURNAL_ENDPOINT';
  return { id, containers: ofType(prediction, container).filter((one) => one.id.startsWith(`${id}/`)) };
}

/** Nothing but the journal is in its account: neither the host's locks nor the package, which the program may remove. */
const ofItsOwn: Rule = (prediction) => {
  const { id, containers } = journalOf(prediction);
  const names = containers.map((one) => one.id.split('/').at(-1));
  return JSON.stringify(names) === JSON.stringify([settingOf(prediction, 'JOURNAL_CONTAINER')])
    ? []
    : [{ resource: id, fault: `it holds ${JSON.stringify(names)} and not the journal alone` }];
};

/** The policy lets blocks be added, and holds for as long as events are kept. One that was locked is deployed no more. */
const immutable: Rule = (prediction) => {
  const kept = durationMillis(settingOf(prediction, 'EVENT_RETENTION')) / DAY;
  return journalOf(prediction).containers.flatMap(({ id }): readonly Finding[] => {
    const given = ofType(prediction, policy).find((one) => one.id.startsWith(`${id}/`));
    const locked = JSON.stringify(prediction.outputs.journalIsLocked)?.includes('true');
    if (!given) return locked ? [] : [{ resource: id, fault: 'it has no immutability policy' }];
    return [
      ...(at(given, 'properties.allowProtectedAppendWrites') === true
        ? []
        : [{ resource: given.id, fault: 'nothing can be added under it' }]),
      ...(Number(at(given, 'properties.immutabilityPeriodSinceCreationInDays')) >= kept
        ? []
        : [{ resource: given.id, fault: `it holds for less than the ${kept} days of EVENT_RETENTION` }]),
    ];
  });
};

/** What Azure removes by itself is older than what the policy protects. */
const expires: Rule = (prediction) => {
  const { id } = journalOf(prediction);
  const kept = durationMillis(settingOf(prediction, 'EVENT_RETENTION')) / DAY;
  return ofType(prediction, expiry)
    .filter((one) => one.id.startsWith(`${id}/`))
    .flatMap((one) =>
      listAt(one, 'properties.policy.rules')
        .filter(
          (rule) =>
            !(
              Number(at(rule, 'definition.actions.baseBlob.delete.daysAfterModificationGreaterThan')) >= kept &&
              Object.keys((at(rule, 'definition.actions') ?? {}) as object).length === 1
            ),
        )
        .map(() => ({ resource: one.id, fault: 'it removes what is still to be kept' })),
    );
};

const forbidden = ['write', 'delete', 'move/action'];

/** The program reads and adds; its one role there has a condition that takes the rest away. */
const onlyAdds: Rule = (prediction) => {
  const { id } = journalOf(prediction);
  const given = ofType(prediction, role).filter((one) => one.id.startsWith(`${id}/`));
  return [
    ...(given.length === 1 ? [] : [{ resource: id, fault: `${given.length} roles are given there, and not one` }]),
    ...given
      .filter((one) => {
        const condition = String(at(one, 'properties.condition'));
        return !forbidden.every((action) => condition.includes(`!(ActionMatches{'${container}/blobs/${action}'})`));
      })
      .map((one) => ({ resource: one.id, fault: 'it may do more than read and add' })),
  ];
};

export const journalRules = {
  'the journal can only be added to': all(present(policy, expiry), ofItsOwn, immutable, expires, onlyAdds),
} as const satisfies Readonly<Record<string, Rule>>;
