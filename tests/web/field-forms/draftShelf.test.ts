import { describe, expect, it } from 'vitest'
import { createDraftShelf } from '../../../web/field-forms/draftShelf.ts'
import { emptyInspection, inspectionDraftSchema } from '../../../web/inspections/inspectionDraft.ts'

const draft = { ...emptyInspection('019ab000-0000-7000-8000-000000000001', '2026-11-23'), note: 'Begynt' }

function device() {
  const kept = new Map<string, string>()
  return {
    kept,
    storage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  }
}

type Shelf = Parameters<typeof createDraftShelf>[0]
const shelfOf = (storage: Shelf, accountId: string, id: string) =>
  createDraftShelf(storage, inspectionDraftSchema, { form: 'inspection', accountId, id })

describe('what is typed', () => {
  it('lies on the device until it is stored, by person and thing', () => {
    const { storage } = device()
    const shelf = shelfOf(storage, 'roads', 'a')
    expect(shelf.keep(draft)).toBe(true)
    expect(shelfOf(storage, 'roads', 'a').read()).toEqual(draft)
    expect(shelfOf(storage, 'planner', 'a').read()).toBeNull()
    expect(shelfOf(storage, 'roads', 'b').read()).toBeNull()
    shelf.clear()
    expect(shelf.read()).toBeNull()
  })

  it('in a shape that is not known is no draft', () => {
    const { storage, kept } = device()
    const shelf = shelfOf(storage, 'roads', 'a')
    shelf.keep(draft)
    const [key] = kept.keys()
    for (const other of ['{', 'null', JSON.stringify({ ...draft, phase: 'sent' })]) {
      kept.set(key!, other)
      expect(shelf.read()).toBeNull()
    }
  })

  it('is told not to be kept where the device refuses', () => {
    const refuse = () => {
      throw new Error('QuotaExceededError')
    }
    const shelf = shelfOf({ getItem: refuse, setItem: refuse, removeItem: refuse }, 'roads', 'a')
    expect(shelf.keep(draft)).toBe(false)
    expect(shelf.read()).toBeNull()
    expect(shelf.clear).not.toThrow()
  })
})
