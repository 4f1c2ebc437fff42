import * as fc from 'fast-check';
import { verifyChain } from '../../shared/audit/index.ts';
import { chainDocuments, happen, intruder, type Stored, verified } from '../setup/log.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let untouched: readonly Stored[];

beforeAll(async () => {
  test = await testPlatform();
  for (const [pk, count] of [
    ['anna', 4],
    ['bertil', 1],
    ['cecilia', 6],
    ['david', 2],
  ] as const) {
    await happen(test.platform, pk, count);
    test.clock.advance('PT1M');
  }
  untouched = chainDocuments(test);
}, 120_000);
afterAll(() => test.stop());

/** What an intruder may do to a document: the new one, or null for none. Undefined where it changes nothing. */
type Tampering = (document: Stored, other: Stored) => readonly { readonly put?: object; readonly drop?: Stored }[];

const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value}x`;
  if (Array.isArray(value)) return [...value, 'x'];
  if (typeof value === 'object' && value !== null) {
    const [[name, inner] = ['x', 'x']] = Object.entries(value).reverse();
    return { ...value, [name]: other(inner) };
  }
  return 'x';
};

/** The fields that the HMAC covers; `id` and `pk` are where it lies, `ttl` and `retention` are until when. */
const covered = (document: Stored): string[] =>
  Object.keys(document).filter((name) => !['id', 'pk', 'ttl', 'retention'].includes(name));

const edit =
  (share: number): Tampering =>
  (document) => {
    const fields = covered(document);
    const field = fields[Math.floor(share * fields.length)] ?? 'mac';
    return [{ put: { ...document, [field]: other(document[field]) } }];
  };

const forget =
  (share: number): Tampering =>
  (document) => {
    const fields = covered(document);
    const field = fields[Math.floor(share * fields.length)] ?? 'mac';
    return [{ put: Object.fromEntries(Object.entries(document).filter(([name]) => name !== field)) }];
  };

const tamperings: fc.Arbitrary<Tampering> = fc.oneof(
  fc.double({ min: 0, max: 0.999, noNaN: true }).map(edit),
  fc.double({ min: 0, max: 0.999, noNaN: true }).map(forget),
  fc.constant<Tampering>((document) => [{ drop: document }]),
  fc.constant<Tampering>((document) => [{ put: { ...document, id: `${document.id}-copy` } }]),
  fc.constant<Tampering>((document, from) => [{ put: { ...document, id: `${document.id}-moved`, pk: from.pk } }]),
  fc.constant<Tampering>((document, from) =>
    document.type === 'event' && from.type === 'event'
      ? [{ put: { ...document, seq: from.seq } }, { put: { ...from, seq: document.seq } }]
      : [{ drop: document }],
  ),
  // What one event says in the place of another.
  fc.constant<Tampering>((document, from) =>
    from.id === document.id ? [{ drop: document }] : [{ put: { ...from, id: document.id, pk: document.pk } }],
  ),
);

/** Documents as one text, whatever the order in which they and their fields were written. */
const inText = (documents: readonly Stored[]): string =>
  JSON.stringify(documents.map((document) => JSON.stringify(Object.entries(document).sort())).sort());

const placeOf = ({ pk, id }: Stored): string => `${pk}/${id}`;

async function restore(): Promise<void> {
  const found = new Map(chainDocuments(test).map((document) => [placeOf(document), document]));
  for (const document of untouched) {
    const there = found.get(placeOf(document));
    if (!there || inText([there]) !== inText([document])) await intruder(test).write(document);
    found.delete(placeOf(document));
  }
  for (const document of found.values()) await intruder(test).remove(document);
}

it('finds any single tampering, whatever it is and wherever', async () => {
  await fc.assert(
    fc.asyncProperty(
      tamperings,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 7 }),
      async (tamper, first, second, stretch) => {
        await restore();
        const document = untouched[first % untouched.length] as Stored;
        const another = untouched[second % untouched.length] as Stored;
        const changes = tamper(document, another);
        for (const { put, drop } of changes)
          await (put ? intruder(test).write(put) : intruder(test).remove(drop as Stored));
        const touched = inText(chainDocuments(test)) !== inText(untouched);
        const { intact, firstBroken } = await verified(test.platform, undefined, { budget: 0, stretch, pageSize: 3 });
        expect(intact).toBe(!touched);
        // One chain at a time tells the same, but for what passes for a link and lies in no chain.
        const placed = chainDocuments(test).every(
          ({ id, seq, type }) => typeof seq === 'number' && (type === 'event' || id === 'chain'),
        );
        if (firstBroken && placed)
          expect(await verifyChain(test.platform, firstBroken.subject)).toMatchObject({
            intact: false,
            firstBroken: firstBroken.eventId,
          });
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
