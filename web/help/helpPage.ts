import type { HelpItem } from '../../geodata/model/helpline.ts'
import type { Language } from '../../geodata/model/language.ts'

/** The place code after # in the address, which no server is ever sent; null where there is none that could be one. */
export function placeCodeIn(hash: string): string | null {
  try {
    const code = decodeURIComponent(hash.replace(/^#/, '')).trim()
    return /^[\p{L}\d][\p{L}\d -]{0,11}$/u.test(code) ? code : null
  } catch {
    // A mistyped % sequence.
    return null
  }
}

/** Bokmål for whoever's phone speaks Norwegian, and for those who say nothing; English for others. */
export function languageFor(wanted: readonly string[]): Language {
  const [first] = wanted
  return first === undefined || /^(no|nb|nn|se|sma|smj)\b/i.test(first) ? 'nb' : 'en'
}

/** As on a sign: somebody to talk to, then what to call when life is in danger, then the rest. */
export function orderServices(items: readonly HelpItem[]): HelpItem[] {
  const [first, ...rest] = [...items].sort((a, b) => rank(a) - rank(b))
  if (!first) return []
  const emergencies = rest.filter(({ kind }) => kind === 'emergency')
  return [first, ...emergencies, ...rest.filter(({ kind }) => kind !== 'emergency')]
}

const kinds: readonly HelpItem['kind'][] = ['conversation', 'emergency', 'medical']

function rank({ kind, audience }: HelpItem): number {
  return kinds.indexOf(kind) * 2 + (audience === 'everyone' ? 0 : 1)
}

/** What a phone calls: digits, and a + in front. */
export function telephoneLink(number: string): string {
  return `tel:${number.replaceAll(/[^\d+]/g, '')}`
}
