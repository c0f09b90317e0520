import { ManagedIdentityApplication } from '@azure/msal-node';
import { QueueServiceClient } from '@azure/storage-queue';
import type { Env } from '../env.js';

/** The storage account's queues: by connection string, or in Azure by the managed identity alone. */
export const openQueues = (env: Pick<Env, 'AzureWebJobsStorage' | 'AzureWebJobsStorage__accountName' | 'IDENTITY_CLIENT_ID'>): QueueServiceClient => {
  if (env.AzureWebJobsStorage !== undefined) return QueueServiceClient.fromConnectionString(env.AzureWebJobsStorage);
  const identity = new ManagedIdentityApplication(
    env.IDENTITY_CLIENT_ID === undefined ? {} : { managedIdentityIdParams: { userAssignedClientId: env.IDENTITY_CLIENT_ID } },
  );
  return new QueueServiceClient(`https://${env.AzureWebJobsStorage__accountName ?? ''}.queue.core.windows.net`, {
    getToken: async () => {
      const { accessToken, expiresOn } = await identity.acquireToken({ resource: 'https://storage.azure.com/' });
      return { token: accessToken, expiresOnTimestamp: expiresOn?.getTime() ?? Date.now() };
    },
  });
};
