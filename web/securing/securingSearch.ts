import { type Stretch, stretchSchema } from '../../geodata/model/edge.ts'
import { dayParameter, type RawSearch, textParameter, wordParameter } from '../app/searchParameters.ts'

/** What is open on the page of a thing's securing: reading, its survey, or the extent of a safeguard. */
export interface SecuringSearch {
  mode?: 'survey' | 'extent'
  /** With `extent`: the safeguard, or `new`; absent while none is chosen. */
  id?: string
  /** With `extent`: the gap to be filled, `left:24-60`; without the last measure, to the end. */
  gap?: string
  /** With `new`: the type that was suggested. */
  nytt?: string
  /** The day shown while reading; today where none is given. */
  dato?: string
}

export function readSecuringSearch(search: RawSearch): SecuringSearch {
  return {
    mode: wordParameter(search.mode, ['survey', 'extent']),
    id: textParameter(search.id),
    gap: textParameter(search.gap),
    nytt: textParameter(search.nytt),
    dato: dayParameter(search.dato),
  }
}

/** A gap as it stands in the address. */
export function gapText({ edge, from, to }: Stretch): string {
  return `${edge}:${from}-${to ?? ''}`
}

/** The gap the address names; null where it names none. */
export function readGap(gap: string | undefined): Stretch | null {
  const [, edge, from, to] = /^([a-z\d-]+):(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)?$/.exec(gap ?? '') ?? []
  const read = stretchSchema.safeParse({ edge, from: Number(from), to: to === undefined ? null : Number(to) })
  return read.success ? read.data : null
}
