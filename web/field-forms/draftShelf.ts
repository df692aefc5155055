import type { z } from 'zod'

/**
 * Where what is typed lies on the device until it is stored: it outlives a phone that closes the page to make room for
 * its camera. One draft for each person and thing, so that nobody is shown what another wrote on the same device.
 */
export interface DraftShelf<Draft> {
  read: () => Draft | null
  /** False where the device will not keep it: then it lasts as long as the page. */
  keep: (draft: Draft) => boolean
  clear: () => void
}

/** What is filled in, and about what. */
export interface DraftPlace {
  form: 'inspection' | 'sign-inspection'
  accountId: string
  id: string
}

export function createDraftShelf<Draft>(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  schema: z.ZodType<Draft>,
  { form, accountId, id }: DraftPlace,
): DraftShelf<Draft> {
  const key = `rekkverk.${form}.${accountId}.${id}`
  return {
    read: () => {
      try {
        // What an earlier version of the program kept may have another shape: that is no draft.
        return schema.safeParse(JSON.parse(storage.getItem(key) ?? 'null')).data ?? null
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
