import { breakText } from '../../geodata/history/breakText.ts'
import { notedHeadPattern, type Verdict } from '../../geodata/model/history.ts'
import type { ApiClient } from './apiClient.ts'

/** Where the command speaks; `progress` replaces the line before it where the terminal can. */
export interface Speaker {
  print(line: string): void
  progress(line: string): void
}

/** The journal of the vault, as `GET /api/operations/verify-sites` judges it. */
interface JournalVerdict {
  ok: boolean
  contentsRead: boolean
  entries: number
  head: { sequence: number; hash: string }
  fault: { sequence: number; reason: string } | null
}

const number = new Intl.NumberFormat('en-GB')

/**
 * Proves the history of a running server, slice by slice, and the journal of its sites. The exit code: 0 whole, 1 broken or
 * not to be reached.
 */
export async function verifyHistory(
  api: ApiClient,
  notedHead: string | null,
  speaker: Speaker,
): Promise<number> {
  const verdict = await proveChain(api, notedHead, speaker)
  const sites = await proveSites(api, speaker)
  return verdict && sites ? 0 : 1
}

async function proveChain(api: ApiClient, notedHead: string | null, speaker: Speaker): Promise<boolean> {
  let query = notedHead === null ? '' : `?head=${notedHead}`
  for (;;) {
    const slice = await api.get<Verdict>(`/api/events/verify${query}`)
    if (!slice.ok) {
      speaker.print(slice.message)
      return false
    }
    const verdict = slice.value
    if (verdict.next === null) return tell(verdict, notedHead, speaker)
    const { events, rows, things } = verdict.checked
    speaker.progress(
      `${number.format(events)} events, ${number.format(rows)} rows, ${number.format(things)} things`,
    )
    query = `?cursor=${verdict.next}`
  }
}

function tell(verdict: Verdict, notedHead: string | null, { print, progress }: Speaker): boolean {
  const { firstBreak, checked, unvouchedRows, head } = verdict
  progress('')
  if (firstBreak) {
    print(`The history is broken. ${breakText(firstBreak).en}`)
    print(`Whole before that: ${number.format(checked.events)} events, ${number.format(checked.rows)} rows.`)
    return false
  }
  print(
    `The history is whole: ${number.format(checked.events)} events vouch for ${number.format(checked.rows)} rows, and ${number.format(checked.things)} things are as their newest versions say.`,
  )
  if (unvouchedRows > 0)
    print(
      `${number.format(unvouchedRows)} rows are from before events vouched for what is stored, and are not proven.`,
    )
  if (notedHead) print(`The head noted earlier, ${notedHead}, is in the chain.`)
  if (head) {
    print(`Head: ${head.sequence}:${head.hash}`)
    print(
      'Note it somewhere else; with --head it proves later that nothing up to it was removed or rewritten.',
    )
  }
  return true
}

/** A server without keys for sites has a journal all the same, only an empty one or one that cannot be read. */
async function proveSites(api: ApiClient, { print }: Speaker): Promise<boolean> {
  const journal = await api.get<JournalVerdict>('/api/operations/verify-sites')
  if (!journal.ok) {
    print(journal.message)
    return false
  }
  const { ok, contentsRead, entries, head, fault } = journal.value
  if (!ok) {
    print(`The journal of sites is broken at entry ${fault?.sequence}: ${fault?.reason}.`)
    return false
  }
  const read = contentsRead ? 'and every entry can be read' : 'though without keys its entries cannot be read'
  print(
    `The journal of sites is whole: ${number.format(entries)} entries, ${read}. Head: ${head.sequence}:${head.hash}`,
  )
  return true
}

/** The head given on the command line; undefined where it is not one. */
export function readNotedHead(given: string | undefined): string | null | undefined {
  if (given === undefined) return null
  return notedHeadPattern.test(given) ? given : undefined
}
