/**
 * Calls `work` at most once a frame while the document changes, and never while it rests. The observer itself only notes
 * that something happened. Text changes count too: a list without a key function sorts and refreshes
 * by rewriting the text of the rows it has.
 */
export function watchDocument(root: Element, work: (root: Element) => void): () => void {
  let scheduled = false;
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      work(root);
    });
  };
  const observer = new MutationObserver(schedule);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  schedule();
  return () => observer.disconnect();
}
