/*
 * Photos chosen in the form, on the device until they are sent: too large for where the typed text lies. Every photo has a
 * name of its own within its inspection, by which one that came through already is known again.
 */

const databaseName = 'rekkverk-photos'
const storeName = 'photos'

interface KeptPhoto {
  inspectionId: string
  file: File
}

/** The photos of an inspection that are not sent; none where the device does not keep any. */
export async function keptPhotos(inspectionId: string): Promise<File[]> {
  const all = await run<KeptPhoto[]>('readonly', (store) =>
    store.getAll(IDBKeyRange.bound([inspectionId, ''], [inspectionId, '\uffff'])),
  )
  return (all ?? []).map(({ file }) => file)
}

export async function keepPhoto(inspectionId: string, file: File): Promise<void> {
  await run('readwrite', (store) => store.put({ inspectionId, file }, [inspectionId, file.name]))
}

export async function forgetPhoto(inspectionId: string, name: string): Promise<void> {
  await run('readwrite', (store) => store.delete([inspectionId, name]))
}

/** Undefined where the browser keeps nothing, as in some private windows: then photos last as long as the page. */
async function run<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T> | IDBRequest,
): Promise<T | undefined> {
  try {
    const database = await answer(opening())
    try {
      return (await answer(act(database.transaction(storeName, mode).objectStore(storeName)))) as T
    } finally {
      database.close()
    }
  } catch {
    return undefined
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(storeName)
  return request
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
