/*
 * Many signs changed in one go: one request after another, each guarded by the version that was seen, so that what fails is
 * one sign and not the rest.
 */

export interface BulkItem {
  id: string
  revision: number
  name: string
}

/** A sign that was changed, with its versions before and after. */
export interface Changed extends BulkItem {
  revisionAfter: number
}

export interface Failed extends BulkItem {
  reason: string
}

export interface BulkResult {
  changed: readonly Changed[]
  failed: readonly Failed[]
  /** Not begun when it was stopped. */
  left: readonly BulkItem[]
}

/** Changes the items one by one. `send` gives the new revision or throws; `say` puts what it threw in words. Stops between two when told. */
export async function runBulk<Item extends BulkItem>(
  items: readonly Item[],
  send: (item: Item) => Promise<number>,
  say: (error: unknown) => string,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<BulkResult> {
  const changed: Changed[] = []
  const failed: Failed[] = []
  for (const [at, item] of items.entries()) {
    if (signal.aborted) return { changed, failed, left: items.slice(at) }
    const { id, revision, name } = item
    try {
      changed.push({ id, revision, name, revisionAfter: await send(item) })
    } catch (error) {
      failed.push({ id, revision, name, reason: say(error) })
    }
    onProgress(at + 1)
  }
  return { changed, failed, left: [] }
}
