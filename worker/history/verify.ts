import { collectionCodes } from '../../geodata/model/collections.ts'
import type { Verdict } from '../../geodata/model/history.ts'
import { walkChain } from './verifyChain.ts'
import { encodeProgress, type Progress } from './verifyProgress.ts'
import { compareStates } from './verifyStates.ts'

/**
 * Goes on with a verification for as long as the budget lasts (in rows, roughly), and says how far it came. It stops at
 * the first break.
 */
export function verifySlice(sql: SqlStorage, from: Progress, budget: number): Verdict {
  const progress = structuredClone(from)
  const firstBreak = findBreak(sql, progress, budget)
  const isOver = firstBreak !== null || progress.collection === collectionCodes.length
  return {
    next: isOver ? null : encodeProgress(progress),
    firstBreak,
    checked: progress.checked,
    unvouchedRows: progress.unvouched.reduce((sum, rows) => sum + rows, 0),
    head: progress.sequence === 0 ? null : { sequence: progress.sequence, hash: progress.hash },
  }
}

function findBreak(sql: SqlStorage, progress: Progress, budget: number): Verdict['firstBreak'] {
  try {
    const chain =
      progress.stage === 'chain' ? walkChain(sql, progress, budget) : { left: budget, firstBreak: null }
    if (chain.firstBreak || progress.stage === 'chain') return chain.firstBreak
    return compareStates(sql, progress, chain.left).firstBreak
  } catch (error) {
    // Damage can be such that SQLite, or JSON, gives up; where it did is then the finding.
    console.error(JSON.stringify({ verification: 'unreadable', error: String(error) }))
    const inChain = progress.stage === 'chain'
    return {
      kind: 'unreadable',
      sequence: inChain ? progress.sequence + 1 : null,
      collection: inChain ? null : (collectionCodes[progress.collection] ?? null),
      thingId: null,
      revision: null,
    }
  }
}
