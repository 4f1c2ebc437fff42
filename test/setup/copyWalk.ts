import { registry } from '../../shared/rights/index.ts';

type Document = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: what was answered, as JSON
type Answered = any;

/** Everything in a value that is no object and no list, as text. */
export function leaves(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object') return Object.values(value).flatMap(leaves);
  return [String(value)];
}

/** Where in a document something of somebody stands: the names of its top-level fields. */
const mentioning = (document: Document, needles: readonly string[]): string[] =>
  Object.entries(document).flatMap(([field, value]) =>
    leaves(value).some((leaf) => needles.some((needle) => leaf.toLowerCase().includes(needle))) ? [field] : [],
  );

/** What the fields that say who did what become in the copy. */
const REWRITTEN = ['actor', 'subject', 'recipient', 'details', 'affectedUserIds'];

/** What is told of a document to its author alone; others are told that it is about them. */
const OF_ITS_AUTHOR: Readonly<Record<string, readonly string[]>> = {
  incident: ['reportedAt', 'description', 'source'],
};

/**
 * Walks through every document of every container and gives what names somebody and is neither in the copy of their data nor left
 * out of it for a reason.
 * @param person what names them: id, address, names, texts
 */
export function missingFromCopy(
  dump: Readonly<Record<string, readonly Document[] | undefined>>,
  copy: Answered,
  person: readonly string[],
): string[] {
  const needles = person.map((needle) => needle.toLowerCase());
  const told = new Set(leaves(copy));
  const missing: string[] = [];
  for (const [container, documents = []] of Object.entries(dump)) {
    for (const stored of documents) {
      const document = Object.fromEntries(Object.entries(stored).filter(([name]) => !name.startsWith('_')));
      const fields = mentioning(document, needles);
      if (fields.length === 0) continue;
      const type = String(document.type);
      const held = (registry as Readonly<Record<string, (typeof registry)['user']>>)[type];
      const place = `${container}/${type}${type === 'event' ? ` ${document.action}` : ''}`;
      if (!held) missing.push(`${place}: unknown type`);
      else if (isForOfficers(document, needles)) continue;
      else if ('sections' in held) {
        const decided: Readonly<Record<string, string>> = held.fields ?? {};
        // A field that the tables do not know is not decided on.
        const undecided = Object.keys(document).filter((field) => decided[field] === undefined);
        const open = fields.filter((field) => (decided[field] ?? 'told') === 'told');
        if (undecided.length > 0) missing.push(`${place}: ${undecided.join(', ')} not decided on`);
        else if (open.length > 0 || mine(document, needles)) {
          const lost = Object.keys(document)
            .filter((field) => decided[field] === 'told' && !REWRITTEN.includes(field))
            .filter((field) => mine(document, needles) || !(OF_ITS_AUTHOR[type] ?? []).includes(field))
            .filter((field) =>
              type === 'roster'
                ? // That somebody stands in a list is told, not who else does.
                  fields.includes(field) && !told.has(field)
                : !leaves(document[field]).every((leaf) => told.has(leaf)),
            );
          if (lost.length > 0 && !isLook(document, copy)) missing.push(`${place}: ${lost.join(', ')}`);
        }
      }
    }
  }
  return missing;
}

const mine = (document: Document, needles: readonly string[]): boolean =>
  [document.pk, document.userId, document.ownerId].some((owner) => needles.includes(String(owner).toLowerCase()));

/** What is left out by its audience: what only officers may read, in somebody else's partition. */
const isForOfficers = ({ type, audience, action, pk, actorId }: Document, needles: readonly string[]): boolean =>
  type === 'event' &&
  audience === 'officers' &&
  action !== 'mailSent' &&
  ![pk, actorId].some((id) => needles.includes(String(id)));

/** Of a look by somebody else the copy has the time and the capacity: of what officers alone may read or do, theirs. */
const isLook = ({ type, at, actor, audience, action }: Document, { looks }: Answered): boolean => {
  const officers = (audience === 'officers' && action !== 'logReadOf') || action === 'copyHandedOver';
  const capacity = officers ? 'protectionOfficer' : (actor as { capacity?: string }).capacity;
  return type === 'event' && looks.some((look: Answered) => look.at === at && look.capacity === capacity);
};
