import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ImportProgressDocument, type ImportProgressSubscription } from '#libs/contract';
import type { ImportRun } from '../queries/use-data.js';
import { listenLive, socketAddress } from './graphql-transport.js';

/** The last word of the server on a running import; its end re-reads what the page shows of it. */
export function useImportProgress(id: string, isRunning: boolean): ImportRun | null {
  const client = useQueryClient();
  const [run, setRun] = useState<ImportRun | null>(null);
  useEffect(() => {
    if (!isRunning) return;
    return listenLive({
      url: socketAddress(),
      subscriptions: { importProgress: ImportProgressDocument.toString() },
      variables: { id },
      onMessage: (_name, data) => {
        if (!data) return;
        const { importProgress } = data as ImportProgressSubscription;
        setRun(importProgress);
        if (importProgress.state !== 'RUNNING') void client.invalidateQueries();
      },
      onConnected: (_isConnected, afterGap) => {
        if (afterGap) void client.invalidateQueries();
      },
    });
  }, [client, id, isRunning]);
  return run?.id === id ? run : null;
}
