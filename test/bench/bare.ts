/**
 * Asks Graph from the worker with the token that it has, and reads the answer to its end: what a request takes by itself, in ms.
 * Runs in the worker, so it knows nothing of this module.
 */
export async function bareRequest(address: string): Promise<number> {
  const start = performance.now();
  const { token } = (await chrome.storage.session.get('token')) as { token: { accessToken: string } };
  const headers = { Authorization: `Bearer ${token.accessToken}` };
  await (await fetch(`https://graph.microsoft.com${address}`, { headers })).json();
  return performance.now() - start;
}
