/** What the infrastructure promises and the program cannot see; a test compares it with what is deployed. */
export const infrastructure = {
  /** The consistency of the database: what one host has written every host reads. */
  consistency: 'Strong',
  /** The oldest version of TLS that any door takes. */
  minimumTls: '1.2',
  /** How many regions the data lies in. */
  databaseRegions: 1,
  /** For how many days what the journal holds can be added to, and neither changed nor removed. */
  journalDays: 731,
} as const;
