import { type Answer, outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let editor: Person;

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  const organisationId = await register.organisation(administrator);
  editor = await register.person(administrator, { email: 'editor@kommun.example', organisationId });
});
afterAll(() => register.stop());

interface Shown {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly actor: { readonly id?: string };
  readonly details: Record<string, unknown>;
  readonly keptUntil: string;
}

const read = (query = '', { token }: Person = administrator): Promise<Answer> =>
  register.call('GET', `/api/events${query}`, { token });

const items = async (query = ''): Promise<readonly Shown[]> => (await read(query)).body.items;

/** What lies in the database, newest first. */
const stored = () =>
  (register.local.cosmos.dump().register ?? [])
    // What nobody but officers reads is not in what she reads.
    .filter(({ type, audience }) => type === 'event' && audience === 'everyone')
    .map((event) => event as unknown as Shown & { seq: number; pk: string; actorId: string })
    .sort((a, b) => (`${a.at}|${a.id}` < `${b.at}|${b.id}` ? 1 : -1));

const newest = async (): Promise<Shown> => {
  const { body } = await register.call('GET', '/api/me/events?limit=1', { token: administrator.token });
  return body.items[0];
};

async function exported(accept: string, query = ''): Promise<{ headers: Headers; text: string; status: number }> {
  const response = await fetch(`${register.local.url}/api/events${query}`, {
    headers: { authorization: `Bearer ${administrator.token}`, accept },
  });
  return { headers: response.headers, text: await response.text(), status: response.status };
}

describe('the log', () => {
  it('shows every event of the register, newest first, a page at a time', async () => {
    const all = stored().map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = null;
    // Each page that is read is a new event: none of them disturbs the pages that follow.
    do {
      const { body } = await read(`?limit=3${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      seen.push(...body.items.map(({ id }: Shown) => id));
      cursor = body.cursor;
    } while (cursor);
    expect(seen).toEqual(all);
  });

  it('seals its cursors for one reader and one question', async () => {
    const { body } = await read('?limit=1');
    const cursor = encodeURIComponent(body.cursor);
    expect(body.cursor).not.toContain(body.items[0].id);
    expect(outcome(await read(`?limit=1&action=logRead&cursor=${cursor}`))).toBe('400 invalidCursor');
  });

  it('is asked by time, actor, subject and action, and all of them together', async () => {
    const [invited] = await items('?action=userInvited');
    expect(invited).toMatchObject({ subject: editor.id, actor: { id: administrator.id } });
    expect((await items(`?subject=${editor.id}`)).map(({ subject }) => subject)).toContain(editor.id);
    for (const { subject } of await items(`?subject=${editor.id}`)) expect(subject).toBe(editor.id);
    for (const { actor } of await items(`?actor=${editor.id}`)) expect(actor.id).toBe(editor.id);
    const both = await items(`?subject=${editor.id}&actor=${administrator.id}&action=userInvited`);
    expect(both).toEqual([invited]);
    const at = String(invited?.at);
    expect((await items(`?action=userInvited&from=${at}`)).map(({ id }) => id)).toContain(invited?.id);
    expect((await items(`?action=userInvited&to=${at}`)).map(({ id }) => id)).not.toContain(invited?.id);
    expect(await items('?actor=nobody')).toEqual([]);
    expect(outcome(await read('?from=yesterday'))).toBe('400 invalidRequest');
    expect(outcome(await read('?other=1'))).toBe('400 invalidRequest');
  });

  it('has an event of whoever reads it: by which filters, how many, the first and the last', async () => {
    const shown = await items(`?limit=2&subject=${editor.id}`);
    // Beside the one that tells whose events they are.
    const { body } = await register.call('GET', '/api/me/events?limit=2', { token: administrator.token });
    expect(body.items.find(({ action }: Shown) => action === 'logRead')).toMatchObject({
      actor: { id: administrator.id },
      details: { filters: ['subject'], count: 2, first: shown[0]?.id, last: shown[1]?.id },
    });
    expect(outcome(await read('', editor))).toBe('403 forbidden');
  });

  it('is a look at whose events were asked for, which their copy tells', async () => {
    const looks = async () => {
      const copy = await register.call('GET', '/api/me/data', { token: editor.token });
      const all = copy.body.looks.filter(({ purpose }: { purpose: string }) => purpose === 'logOversight');
      for (const { capacity } of all) expect(capacity).toBe('administrator');
      return all.length;
    };
    const before = await looks();
    await items(`?subject=${editor.id}`);
    await items(`?actor=${editor.id}`);
    await items('?subject=Liselotte&actor=Hemlig');
    expect(JSON.stringify(register.local.cosmos.dump())).not.toMatch(/Liselotte|Hemlig/);
    await exported('text/csv', `?subject=${editor.id}`);
    expect(await looks()).toBe(before + 3);
  });

  it('says until when each event is kept', async () => {
    for (const { at, keptUntil } of await items())
      expect(Date.parse(keptUntil) - Date.parse(at)).toBe(730 * 86_400_000);
  });
});

describe('the export of the log', () => {
  it('gives all that fit as JSON lines, after its own event', async () => {
    const { headers, text } = await exported('application/x-ndjson', `?subject=${editor.id}`);
    expect(headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    expect(headers.get('cache-control')).toBe('no-store');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(await items(`?subject=${editor.id}&limit=200`));
    expect((await items('?action=logExported'))[0]).toMatchObject({
      details: { filters: ['subject'], format: 'application/x-ndjson' },
    });
  });

  it('gives them as CSV with a line for each', async () => {
    const { headers, text } = await exported('text/csv;q=0.9, application/json;q=0.1');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="events.csv"');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('id,at,actorKind,actorId,actorCapacity,action,subject,fields,details,keptUntil');
    expect(lines.at(-1)).toBe('');
    // Each event once, the export itself the newest.
    expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual(stored().map(({ id }) => id));
    expect(lines[1]).toContain(',logExported,');
  });

  it('refuses what it has not', async () => {
    const answer = await register.call('GET', '/api/events', {
      token: administrator.token,
      headers: { accept: 'application/xml' },
    });
    expect(outcome(answer)).toBe('406 notAcceptable');
  });

  it('is cut off where it fails, so that nobody takes a part for the whole', async () => {
    const { store } = await intruder();
    const { pk, ...event } = stored().at(-1) ?? {};
    await store.create('register', { ...event, pk: 'odd', id: 'odd', actor: 'nobody' } as never);
    await expect(exported('text/csv')).rejects.toThrow();
    expect(register.local.logs.findLast(({ level }) => level === 'error')).toBeDefined();
    await store.remove('register', 'odd', 'odd');
    expect((await exported('text/csv')).status).toBe(200);
  });

  it('goes on, and ends nothing, when its reader leaves', async () => {
    const leaving = new AbortController();
    const response = await fetch(`${register.local.url}/api/events`, {
      headers: { authorization: `Bearer ${administrator.token}`, accept: 'text/csv' },
      signal: leaving.signal,
    });
    leaving.abort();
    await expect(response.text()).rejects.toThrow();
    expect((await read()).status).toBe(200);
  });
});

describe('verification over HTTP', () => {
  it('tells of one subject at once', async () => {
    const { body } = await register.call('GET', `/api/events/verification?subject=${editor.id}`, {
      token: administrator.token,
    });
    expect(body).toEqual({ state: 'done', intact: true, events: expect.any(Number), firstBroken: null });
    expect(await newest()).toMatchObject({ action: 'chainVerified', subject: editor.id, details: { intact: true } });
    const absent = await register.call('GET', '/api/events/verification?subject=nobody', {
      token: administrator.token,
    });
    expect(outcome(absent)).toBe('404 notFound');
  });

  it('runs over the register and finds it intact, and not when somebody was there', async () => {
    const { token } = administrator;
    const verify = async () => {
      const started = await register.call('POST', '/api/events/verifications', { token });
      expect(started).toMatchObject({ status: 202, body: { state: 'running', intact: null, firstBroken: null } });
      const place = String(started.headers.get('location'));
      expect((await register.call('GET', place, { token })).body.state).toBe('running');
      await register.run('watchDeadlines');
      return (await register.call('GET', place, { token })).body;
    };
    expect(await verify()).toMatchObject({ state: 'done', intact: true, firstBroken: null });
    const [victim] = (await items(`?subject=${editor.id}&action=userInvited`)) as [Shown];
    const { store } = await intruder();
    const document = (register.local.cosmos.dump().register ?? []).find(({ id }) => id === victim.id);
    await store.replace('register', editor.id, { ...document, subject: 'x' } as never, String(document?._etag));
    const broken = { subject: editor.id, eventId: victim.id };
    expect(await verify()).toMatchObject({ state: 'done', intact: false, firstBroken: broken });
    const inline = await register.call('GET', `/api/events/verification?subject=${editor.id}`, { token });
    expect(inline.body).toMatchObject({ intact: false, firstBroken: broken });
  });
});

const intruder = async () => {
  const { openStore } = await import('../../shared/platform/cosmos/client.ts');
  return {
    store: await openStore(register.local.cosmos.endpoint, 'register', () => Promise.reject(new Error('none'))),
  };
};
