import { textOf } from './loose.ts'
import { parseNumber } from './number.ts'
import type { NvdbAttribute } from './nvdbObject.ts'

const metresIn: Readonly<Record<string, number>> = { m: 1, cm: 0.01, mm: 0.001, km: 1000 }

/** A length in metres as registered, by the attribute's own unit; null when it is no number or of another unit. */
export function attributeMetres({ value, unit }: NvdbAttribute): number | null {
  const number = parseNumber(textOf(value) ?? '')
  const factor = metresIn[unit?.toLowerCase() ?? 'm']
  // The factor leaves binary dust behind (900 * 0.001); twelve digits are more than any measure has.
  return number === null || factor === undefined ? null : Number((number * factor).toPrecision(12))
}
