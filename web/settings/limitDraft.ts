import type { OwnThreshold } from '../../geodata/checks/ownThresholds.ts'
import { metresText, numberText } from '../../geodata/checks/quantity.ts'
import { defaultThresholds, type ThresholdCode } from '../../geodata/checks/thresholds.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import type { Language } from '../../geodata/model/language.ts'
import { formatNumber, parseNumber } from '../words/format.ts'
import type { ThresholdSettings } from './thresholds.ts'

/** A limit while it is changed: the value as typed. */
export interface LimitDraft {
  typed: string
  source: string
  note: string
}

export function deliveredLimit(code: string): Threshold {
  return defaultThresholds.find((threshold) => threshold.code === code)!
}

export function ownLimit({ own }: ThresholdSettings, code: string): OwnThreshold | null {
  return own.find((limit) => limit.code === code) ?? null
}

export function limitDraft(settings: ThresholdSettings, code: string, language: Language): LimitDraft {
  const own = ownLimit(settings, code)
  const { value } = own ?? deliveredLimit(code)
  return { typed: formatNumber(value, language, 3), source: own?.source ?? '', note: own?.note ?? '' }
}

/** What must be corrected before it can be sent: another value than the delivered one needs a source of its own. */
export function wrongInLimit(code: string, { typed, source }: LimitDraft): ('value' | 'source')[] {
  const value = parseNumber(typed)
  if (value === undefined || value <= 0) return ['value']
  return value !== deliveredLimit(code).value && source.trim() === '' ? ['source'] : []
}

/** The limit as it is sent; of a draft in which nothing is wrong. */
export function limitOf(code: string, { typed, source, note }: LimitDraft): OwnThreshold {
  const value = parseNumber(typed)!
  return value === deliveredLimit(code).value
    ? { code: code as ThresholdCode, value }
    : { code: code as ThresholdCode, value, source: source.trim(), note: note.trim() }
}

/** Whether somebody has set this limit otherwise since it was opened; what they did to others is no conflict. */
export function isSetOtherwise(code: string, opened: ThresholdSettings, now: ThresholdSettings): boolean {
  const of = (settings: ThresholdSettings) => {
    const own = ownLimit(settings, code)
    return own && [own.value, own.source ?? '', own.note ?? ''].join('\n')
  }
  return of(opened) !== of(now)
}

/** `100 m`, `4`. */
export function limitText({ value, unit }: Pick<Threshold, 'value' | 'unit'>, language: Language): string {
  return unit === 'm' ? metresText(value, language) : numberText(value, 0, language)
}
