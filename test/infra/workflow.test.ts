import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const workflow = readFileSync(join(__dirname, '../../.github/workflows/register.yaml'), 'utf8');
const jobs = workflow
  .slice(workflow.indexOf('\njobs:'))
  .split(/\n {2}(?=[\w-]+:\n)/)
  .slice(1);

describe('the workflow', () => {
  it('uses no action but by its commit, with the version beside it', () => {
    const used = [...workflow.matchAll(/uses: (.+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ''))).toEqual([]);
  });

  it('has no stored secret', () => {
    expect(workflow).not.toMatch(/secrets\.|creds:|client-secret/);
  });

  it('gives a token for Azure to the jobs that sign in there, and to no other', () => {
    for (const job of jobs) expect(job.includes('id-token: write')).toBe(job.includes('azure/login@'));
    expect(jobs.filter((job) => job.includes('azure/login@'))).toHaveLength(2);
  });

  it('puts nothing from outside into a script', () => {
    const scripts = workflow
      .split(/\n\s+(?:- )?run: /)
      .slice(1)
      .map((text) => text.split(/\n {6}- |\n {4}\w/)[0]);
    expect(scripts.filter((script) => script?.includes('${{'))).toEqual([]);
  });

  it('compiles the infrastructure before it deploys', () => {
    expect(jobs[0]).toContain('npm run infra:build');
    expect(jobs[0]).toContain("CI: 'true'");
    expect(workflow).toContain('az deployment sub what-if');
  });
});
