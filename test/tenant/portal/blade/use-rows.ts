import { useCallback, useEffect, useState } from 'react';
import type { SignInKind, SignInRow } from '../common/sign-in-row';

/** The log's rows, newest request wins. A refresh keeps the old rows until the new ones are here. */
export function useRows(kind: SignInKind, userId?: string) {
  const [loaded, setLoaded] = useState<{ kind: SignInKind; rows: SignInRow[] }>();
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again.
  useEffect(() => {
    const abort = new AbortController();
    readRows(kind, userId, abort.signal).then(
      rows => setLoaded({ kind, rows }),
      error => abort.signal.aborted || console.error(error),
    );
    return () => abort.abort();
  }, [kind, userId, round]);

  const refresh = useCallback(() => setRound(count => count + 1), []);
  return { rows: loaded?.kind === kind ? loaded.rows : undefined, refresh };
}

async function readRows(kind: SignInKind, userId: string | undefined, signal: AbortSignal) {
  const query = new URLSearchParams({ kind, ...(userId && { userId }) });
  const response = await fetch(`/api/signIns?${query}`, { signal });
  return (await response.json()) as SignInRow[];
}
