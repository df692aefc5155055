import { findingGroups } from '../model/check.ts'
import type { Language } from '../model/language.ts'
import { followUpSection, hiddenSections, provisionSection } from './afterSections.ts'
import { areaSection } from './areaSection.ts'
import { basisSection, signatureSection } from './basisSection.ts'
import { pointSection } from './pointSection.ts'
import type { Report } from './report.ts'
import type { Making, ReportBasis } from './reportBasis.ts'
import { reportWords } from './reportWords.ts'
import { noticesOf, summarySection } from './summarySection.ts'
import { dayText, momentText } from './when.ts'

/** The report of a check as it stands, in one language. Pure: the same basis gives the same report. */
export function reportOf(basis: ReportBasis, { municipality, at, by }: Making, language: Language): Report {
  const words = reportWords[language]
  const project = basis.project.properties.name
  return {
    language,
    title: words.title(project),
    subject: project,
    municipality,
    notices: noticesOf(basis, language),
    made: words.made(momentText(at, language), by),
    madeOn: dayText(at, language),
    help: words.help,
    sections: [
      summarySection(basis, language),
      areaSection(basis, language),
      ...findingGroups.codes.map((group) => pointSection(group, basis, language)),
      ...hiddenSections(basis, language),
      followUpSection(basis, language),
      provisionSection(basis, language),
      basisSection(basis, language),
      signatureSection(basis, language),
      {
        code: 'help',
        title: words.sections.help,
        blocks: words.helpLines.map((text) => ({ kind: 'paragraph', text })),
      },
    ],
  }
}
