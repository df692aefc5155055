import { type InspectionDraft, inspectionDraftSchema } from './inspectionDraft.ts'

/**
 * Where what is typed lies on the device until it is stored: it outlives a phone that closes the page to make room for
 * its camera. One draft for each person and safeguard, so that nobody is shown what another wrote on the same device.
 */
export interface DraftShelf {
  read: () => InspectionDraft | null
  /** False where the device will not keep it: then it lasts as long as the page. */
  keep: (draft: InspectionDraft) => boolean
  clear: () => void
}

export function createDraftShelf(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  accountId: string,
  safeguardId: string,
): DraftShelf {
  const key = `rekkverk.inspection.${accountId}.${safeguardId}`
  return {
    read: () => {
      try {
        // What an earlier version of the program kept may have another shape: that is no draft.
        return inspectionDraftSchema.safeParse(JSON.parse(storage.getItem(key) ?? 'null')).data ?? null
      } catch {
        return null
      }
    },
    keep: (draft) => {
      try {
        storage.setItem(key, JSON.stringify(draft))
        return true
      } catch {
        return false
      }
    },
    clear: () => {
      try {
        storage.removeItem(key)
      } catch {
        // Nothing was kept there either.
      }
    },
  }
}
