import type { Language } from '../../geodata/model/language.ts'
import { formatNumber } from '../words/format.ts'

const kilobyte = 1024

/** `12 kB` below a megabyte, `1,2 MB` from there. */
export function sayFileSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / kilobyte))
  if (kilobytes < kilobyte) return `${formatNumber(kilobytes, language, 0)} kB`
  return `${formatNumber(bytes / kilobyte / kilobyte, language, 1)} MB`
}
