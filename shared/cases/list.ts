import { actorOf, isOfficer, may, type User } from '../accounts/index.ts';
import { commit } from '../audit/index.ts';
import { type Page, pageOf } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import { pseudonymsOf } from '../protection/index.ts';
import { knownSide, sideOf } from './access.ts';
import { type Case, type CaseAudience, type CaseState, type Side, viewOf } from './case.ts';
import { CaseHead, headIn, OWNER } from './caseDocument.ts';

/** A case in a list. */
export interface ListedCase {
  readonly case: Case;
  readonly side: Side;
}

/**
 * The cases that somebody may know of, newest first: the own ones, and those that they handle. Who handles cases leaves an event of
 * what they were shown; who reads the own ones alone leaves none. @throws Refusal `invalidCursor`
 */
export async function listCases(
  platform: Platform,
  reader: User,
  { state, ...page }: { limit: number; cursor?: string | undefined; state?: CaseState | undefined },
): Promise<Page<ListedCase>> {
  const owners = await pseudonymsOf(platform, OWNER, reader.id);
  const audiences = handledBy(reader);
  const among = [...named('ownerId', owners), ...named('audience', audiences)];
  if (among.length === 0) return { items: [], cursor: null };
  const heads = new Map<string, Case>();
  const { items, cursor } = await pageOf(
    platform,
    {
      container: 'register',
      schema: CaseHead,
      name: ['cases', reader.id, audiences, state],
      key: ({ listKey }) => listKey,
      query: (before = '\uffff') => ({
        text: `SELECT ${fields} FROM c WHERE c.type = @type AND c.listKey < @before AND (${among.map(({ condition }) => condition).join(' OR ')}) ORDER BY c.type DESC, c.listKey DESC`,
        parameters: Object.fromEntries([
          ['type', 'case'],
          ['before', before],
          ...among.map(({ name, value }) => [name, value]),
        ]),
      }),
      async keep(row) {
        const head = await headIn(platform, row);
        heads.set(row.id, head);
        const side = sideOf(reader, head);
        return side !== undefined && (state === undefined || viewOf(head, side).state === state);
      },
    },
    page,
  );
  if (audiences.length > 0)
    await commit(platform, {
      partition: reader.id,
      writes: [],
      event: {
        actor: actorOf(reader),
        action: 'casesListed',
        subject: reader.id,
        details: { ids: items.map(({ id }) => id) },
        audience: 'officers',
      },
    });
  return {
    items: items.flatMap(({ id }) => {
      const head = heads.get(id);
      return head ? [{ case: head, side: knownSide(reader, head) }] : [];
    }),
    cursor,
  };
}

/** What is read of a case for a list: all but its messages. */
const fields = Object.keys(CaseHead.shape)
  .map((name) => `c.${name}`)
  .join(', ');

/** The audiences of the cases that somebody handles. */
const handledBy = (reader: User): readonly CaseAudience[] => [
  ...new Set<CaseAudience>([
    ...(may(reader, 'handleCases') ? (['everyone', 'mixed'] as const) : []),
    ...(isOfficer(reader) ? (['officers', 'mixed'] as const) : []),
  ]),
];

const named = (field: string, values: readonly string[]) =>
  values.map((value, index) => ({ condition: `c.${field} = @${field}${index}`, name: `${field}${index}`, value }));
