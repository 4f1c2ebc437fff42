import type { TokenCredential } from '@azure/identity';
import type { Settings } from '../shared/platform/settings.ts';

/** The function app's identity; where none is named, that of whoever is signed in. */
export async function azureCredential({ AZURE_CLIENT_ID }: Settings): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential(AZURE_CLIENT_ID ? { managedIdentityClientId: AZURE_CLIENT_ID } : {});
}
