import { useState } from 'react'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { useStandingSession } from '../app/session.ts'
import { createDraftShelf } from './draftShelf.ts'
import { changedInspection, emptyInspection, type InspectionDraft } from './inspectionDraft.ts'

function begin(): InspectionDraft {
  return emptyInspection(crypto.randomUUID(), dateInNorway(new Date()))
}

/** The inspection being written at a safeguard, as it lies on this device: every change is kept at once. */
export function useInspectionDraft(safeguardId: string) {
  const accountId = useStandingSession()?.accountId ?? ''
  const [shelf] = useState(() => createDraftShelf(localStorage, accountId, safeguardId))
  const [found] = useState(shelf.read)
  const [draft, setDraft] = useState(() => found ?? begin())
  const [isKept, setIsKept] = useState(true)
  return {
    draft,
    /** Whether it was begun earlier, and lay here. */
    wasFound: found !== null,
    isKept,
    change: (changes: Partial<InspectionDraft>) => {
      const next = changedInspection(draft, changes)
      setDraft(next)
      setIsKept(shelf.keep(next))
    },
    /** Takes it off the device; what is on screen stays. */
    clear: shelf.clear,
    /** An empty one, for whoever discards what they wrote or makes another. */
    startAnew: () => {
      shelf.clear()
      setDraft(begin())
    },
  }
}
