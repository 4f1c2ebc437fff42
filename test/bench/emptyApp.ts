/** The smallest function app there is, to measure against. */
import { app } from '@azure/functions';

app.http('empty', { methods: ['GET'], route: 'empty', authLevel: 'anonymous', handler: () => ({ status: 204 }) });
