import type { SourceRecord } from '../formats/reader.ts'
import { pathsOf } from '../geometry/positions.ts'

/**
 * An id for a record whose file gives none. It is made from where the record lies, to about a metre: the same file read
 * again, with attributes corrected, meets the same things. A record that is moved is another thing. Records at the very
 * same place are told apart by their order (`…-2`), and one without a place by what it says.
 */
export function idGiver(): (record: SourceRecord) => string {
  const given = new Map<string, number>()
  return (record) => {
    const id = `at-${hash(contentOf(record))}`
    const count = (given.get(id) ?? 0) + 1
    given.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}

function contentOf({ geometry, attributes }: SourceRecord): string {
  if (!geometry) return JSON.stringify(attributes)
  let content = geometry.type.replace('Multi', '')
  for (const part of pathsOf(geometry)) {
    for (const path of part) for (const [lon, lat] of path) content += ` ${lon.toFixed(5)},${lat.toFixed(5)}`
  }
  return content
}

/** 64 bits of FNV-1a in two halves with different seeds, as hexadecimal. Not for secrets. */
function hash(content: string): string {
  let one = 0x811c9dc5
  let other = 0x9747b28c
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x01000193) ^ (other >>> 15)
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
