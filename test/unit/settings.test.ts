import { readSettings } from '../../shared/platform/settings.ts';

const faultOf = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
    return '';
  } catch (thrown) {
    return String(thrown);
  }
};

describe('a duration among the settings', () => {
  it.each([
    ['P0D', 'ERASURE_PERIOD must be longer than nothing'],
    ['PT0S', 'ERASURE_PERIOD must be longer than nothing'],
    ['-P1D', 'ERASURE_PERIOD must be longer than nothing'],
    ['30 days', 'ERASURE_PERIOD is not an ISO 8601 duration'],
    ['', 'ERASURE_PERIOD is not an ISO 8601 duration'],
  ])('%j: %s', (period, fault) => {
    expect(faultOf({ ERASURE_PERIOD: period }).split('; ')).toContain(fault);
  });

  it('says nothing of one that is right', () => {
    expect(faultOf({ ERASURE_PERIOD: 'P30D' })).not.toContain('ERASURE_PERIOD');
  });
});
