import { accessibilityFaults } from '../setup/accessible.ts';
import { noticeOnTheWay } from '../setup/notices.ts';
import { outcome, type Register, startRegister } from '../setup/register.ts';

// A new version comes into force 20 days from now.
jest.mock('../../shared/privacyNotice/history.ts', () =>
  jest
    .requireActual<typeof import('../setup/notices.ts')>('../setup/notices.ts')
    .withNext(jest.requireActual('../../shared/privacyNotice/history.ts')),
);

let register: Register;
beforeAll(async () => {
  register = await startRegister();
});
afterAll(() => register.stop());

const PATH = '/api/privacy-notice';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const read = (query = '', headers: Record<string, string> = {}) => register.call('GET', `${PATH}${query}`, { headers });

describe('the privacy notice', () => {
  it('is told in the language of the reader, with every version that was, is or is announced', async () => {
    const { body } = await read('', { 'accept-language': 'fi' });
    expect(body).toMatchObject({ language: 'fi', title: expect.stringContaining('tietosuojaseloste') });
    expect(body.versions).toEqual([{ version: body.version, validFrom: body.validFrom }, noticeOnTheWay]);
    expect((await read('?language=en', { 'accept-language': 'fi' })).body.language).toBe('en');
  });

  it('is read in any version by its name', async () => {
    const { body } = await read(`?version=${noticeOnTheWay.version}`);
    expect(body).toMatchObject(noticeOnTheWay);
    expect(outcome(await read('?version=1999-01-01'))).toBe('404 notFound');
    expect(outcome(await read('?language=de'))).toBe('400 invalidRequest');
  });

  it.each(['sv', 'fi', 'en'])('is a page in %s that bars nobody, where a page is asked for', async (language) => {
    const { body: notice } = await read(`?language=${language}`);
    const { status, headers, body: page } = await read(`?language=${language}`, { accept: BROWSER });
    expect([status, headers.get('content-type'), headers.get('content-language')]).toEqual([
      ...[200, 'text/html; charset=utf-8', language],
    ]);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('vary')).toBe('Accept, Accept-Language');
    expect(headers.get('set-cookie')).toBeNull();
    expect(accessibilityFaults(page)).toEqual([]);
    expect(page).toContain(`<html lang="${language}">`);
    for (const { heading } of notice.sections) expect(page).toContain(`<h2>${heading}</h2>`);
    expect(page).toContain(`?version=${noticeOnTheWay.version}&amp;language=${language}`);
  });

  it('is not given in a form that it does not have', async () => {
    expect(outcome(await read('', { accept: 'application/pdf' }))).toBe('406 notAcceptable');
  });
});
