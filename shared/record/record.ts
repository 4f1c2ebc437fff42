import { actions, Duty, permissionsOf, type Reach, Role } from '../accounts/index.ts';
import { OrganisationKind } from '../organisations/index.ts';
import { type ContainerDeclaration, containers } from '../platform/cosmos/containers.ts';
import type { Language } from '../platform/language.ts';
import type { Platform } from '../platform/platform.ts';
import { regions } from '../platform/regions.ts';
import { BACKUP_RETENTION, type DocumentType, type Retention, retention } from '../platform/retention.ts';
import { documentTexts, keptText, periodOf, retentionTexts } from '../platform/retentionTexts.ts';
import { SEAL_ALGORITHM } from '../platform/seal.ts';
import { durationText, filled } from '../platform/words.ts';
import { type DataKind, noticeInForce, rightsOfBasis } from '../privacyNotice/index.ts';
import { type Held, type Holding, held } from './held.ts';
import { infrastructure } from './infrastructure.ts';
import { type MeasureCode, measures } from './measures.ts';
import { pathsOf } from './paths.ts';
import { recordWords } from './texts/index.ts';
import { recipientCodes } from './texts/words.ts';

/** What the record is made from: the program's own declarations. */
export interface Declarations {
  readonly retention: Readonly<Record<string, Retention>>;
  readonly held: Held;
  readonly regions: readonly string[];
  readonly containers: readonly Pick<ContainerDeclaration, 'id'>[];
}

const declarations: Declarations = { retention, held, regions, containers };

/** A field of a stored document; `kind` is null where a field was added and nobody has said yet what it is. */
export interface RecordedField {
  readonly field: string;
  readonly kind: DataKind | null;
  /** Whether it reaches the database encrypted only. */
  readonly sealed: boolean;
}

/**
 * The record of processing (GDPR art. 30), made from the declarations by which the program works: what is added to or changed in
 * them is in the record at once.
 */
export function recordOfProcessing(
  world: Pick<Platform, 'settings' | 'calendar' | 'clock'>,
  language: Language,
  { retention, held, regions, containers }: Declarations = declarations,
) {
  const { settings } = world;
  const words = recordWords[language];
  const notice = noticeInForce(world).content[language];
  const shown = measures(settings, regions, language);
  return {
    language,
    title: words.title,
    controller: settings.CONTROLLER,
    jointControllers: settings.JOINT_CONTROLLERS,
    dataProtectionOfficer: settings.DATA_PROTECTION_OFFICER,
    contact: settings.SUPPORT_MAILBOX,
    processors: settings.PROCESSORS,
    purposes: words.purposes,
    legalBasis: { code: settings.LEGAL_BASIS, text: notice.bases[settings.LEGAL_BASIS] },
    rights: rightsOfBasis(settings).map((code) => ({ code, text: notice.rights[code] })),
    dataSubjects: OrganisationKind.options.map((code) => ({ code, text: words.subjects[code] })),
    data: Object.entries(held).flatMap(([document, holding]) =>
      holding === null ? [] : [{ document, title: titleOf(document, language), ...fieldsOf(holding) }],
    ),
    protectedIdentities: words.protectedIdentities.map((text) =>
      filled(text, {
        algorithm: SEAL_ALGORITHM.toUpperCase(),
        fields: sealedFields(held).join(', '),
        backup: durationText(BACKUP_RETENTION, language),
      }),
    ),
    recipients: recipientCodes.map((code) => ({ code, text: words.recipients[code] })),
    access: [...Role.options, ...Duty.options].map((code) => ({
      code,
      text: words.capacities[code],
      actions: reachOf(code),
    })),
    transfers: { outsideEea: false as const, text: words.transfers },
    places: {
      regions,
      containers: containers.map(({ id }) => id),
      text: filled(words.places, {
        databaseRegions: String(infrastructure.databaseRegions),
        containers: containers.map(({ id }) => id).join(', '),
      }),
    },
    retention: Object.entries(retention).map(([document, row]) => ({
      ...row,
      document,
      title: titleOf(document, language),
      period: periodOf(settings, row),
      text: keptText(settings, row, language),
      ends: retentionTexts[language].by[row.by],
    })),
    backups: { period: BACKUP_RETENTION },
    security: (Object.keys(shown) as MeasureCode[]).map((code) => {
      const { name, text } = words.measures[code];
      return { code, name, text: filled(text, shown[code]) };
    }),
    cookies: false as const,
  };
}

export type RecordOfProcessing = ReturnType<typeof recordOfProcessing>;

const titleOf = (document: string, language: Language): string =>
  Object.hasOwn(documentTexts, document) ? documentTexts[document as DocumentType][language] : document;

function fieldsOf(holding: Holding | DataKind): {
  readonly kinds: readonly DataKind[];
  readonly fields: readonly RecordedField[];
} {
  if (typeof holding === 'string') return { kinds: [holding], fields: [] };
  const { stored, sealed, kinds } = holding;
  const field = (path: string, isSealed: boolean): RecordedField => ({
    field: path,
    kind: kindOf(kinds, path),
    sealed: isSealed,
  });
  const fields = [
    ...pathsOf(stored).map((path) => field(path, false)),
    ...(sealed ? pathsOf(sealed).map((path) => field(path, true)) : []),
  ];
  return { kinds: [...new Set(fields.flatMap(({ kind }) => kind ?? []))], fields };
}

/** The kind of the nearest path that a table names: its own, or one above it. */
function kindOf(kinds: Holding['kinds'], path: string): DataKind | null {
  for (let name = path; ; name = name.slice(0, name.lastIndexOf('.'))) {
    const known = Object.hasOwn(kinds, name.replaceAll('[]', '')) ? kinds[name.replaceAll('[]', '')] : undefined;
    if (known !== undefined) return known;
    if (!name.includes('.')) return null;
  }
}

/** What of a protected person is sealed, by the names of the fields. */
const sealedFields = (held: Held): readonly string[] => {
  const { sealed } = held.protectedUser as Holding;
  return sealed ? [...new Set(pathsOf(sealed).map((path) => path.split('.')[0] ?? path))] : [];
};

/** What a role or a duty may do of itself, and how far. */
function reachOf(code: Role | Duty): Readonly<Partial<Record<(typeof actions)[number], Reach>>> {
  const duty = Duty.safeParse(code);
  const role = Role.safeParse(code);
  if (role.success) return permissionsOf({ role: role.data, duty: null });
  // A duty stands beside a role: what a member without one may do is not its own.
  const member = permissionsOf({ role: 'expert', duty: null });
  const both = permissionsOf({ role: 'expert', duty: duty.data ?? null });
  return Object.fromEntries(
    actions.flatMap((action) => (both[action] && both[action] !== member[action] ? [[action, both[action]]] : [])),
  );
}
