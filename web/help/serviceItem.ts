import { sayHours } from '../../geodata/helplines/hours.ts'
import type { HelpItem } from '../../geodata/model/helpline.ts'
import type { Language } from '../../geodata/model/language.ts'
import { telephoneLink } from './helpPage.ts'
import { helpWords } from './helpWords.ts'

/** A service: all of it is one large link to call, with where to write beneath. */
export function serviceItem(item: HelpItem, language: Language): HTMLLIElement {
  const words = helpWords[language]
  const lead = [
    ...(item.kind === 'emergency' ? [words.danger] : []),
    ...(item.audience === 'young' ? [words.young] : []),
  ]
  const spoken = [...new Set(item.languages.map((code) => words.languages[code]))].join(', ')
  const about = [sayHours(item.hours, language), spoken && words.speaks(spoken)].filter(Boolean).join('. ')
  const call = Object.assign(document.createElement('a'), {
    className: 'call',
    href: telephoneLink(item.number),
  })
  call.append(
    ...lead.map((line) => span('name', line)),
    span(lead.length > 0 ? 'about' : 'name', item.name),
    span('number', item.number),
    span('about', about),
  )
  const entry = Object.assign(document.createElement('li'), { className: 'service' })
  entry.append(call)
  // Whoever is in danger is to call, not to read.
  if (item.website !== null && item.kind !== 'emergency')
    entry.append(writeLink(item.website, words.write(hostOf(item.website))))
  return entry
}

function writeLink(website: string, label: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {
    className: 'write',
    href: website,
    rel: 'noreferrer',
    textContent: label,
  })
}

function hostOf(website: string): string {
  return URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : website
}

function span(className: string, textContent: string): HTMLSpanElement {
  return Object.assign(document.createElement('span'), { className, textContent })
}
