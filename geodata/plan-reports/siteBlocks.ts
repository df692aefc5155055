import type { SiteFigure } from '../model/indicator.ts'
import type { Language } from '../model/language.ts'
import { signNeedOutcomes } from '../model/signNeed.ts'
import { siteDefinition } from '../plan/indicators/signDefinitions.ts'
import type { Block } from '../reports/report.ts'
import { dayText } from '../reports/when.ts'
import { planReportWords } from './planReportWords.ts'

/** What may be told of places of concern, with the rule that it is told by; nothing where nothing was counted. */
export function siteBlocks(sites: SiteFigure | null, language: Language): Block[] {
  if (!sites) return []
  const words = planReportWords[language]
  const { on, atLeast, parts } = sites
  const said = atLeast === null ? words.sitesFewer : words.sitesAtLeast(atLeast)
  return [
    { kind: 'heading', text: words.sites },
    { kind: 'paragraph', text: on ? `${said} ${words.sitesOn(dayText(on, language))}` : said },
    ...(parts
      ? [
          {
            kind: 'list' as const,
            lead: words.sitesParts,
            items: parts.map((part) => `${sayOutcome(part.code, language)}: ${part.atLeast}`),
          },
        ]
      : []),
    { kind: 'paragraph', tone: 'quiet', lead: words.definition, text: siteDefinition.counts[language] },
  ]
}

export function sayOutcome(code: string, language: Language): string {
  const labels: Readonly<Record<string, Readonly<Record<Language, string>>>> = signNeedOutcomes.labels
  return labels[code]?.[language] ?? code
}
