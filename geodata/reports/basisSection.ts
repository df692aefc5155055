import { findSource } from '../checklists/sources.ts'
import { layerName, thresholdText } from '../checks/differencesValue.ts'
import { surroundingCodes } from '../model/contextLayer.ts'
import type { Language } from '../model/language.ts'
import type { Block, Section } from './report.ts'
import type { ReportBasis } from './reportBasis.ts'
import { reportWords } from './reportWords.ts'
import { dayText } from './when.ts'

/** What the check stood on: versions, layers, what was missing, and limits, each with its source. */
export function basisSection(basis: ReportBasis, language: Language): Section {
  const words = reportWords[language]
  const { check, checklistHash, projectRevisionNow } = basis
  const hash: [string, string][] = checklistHash ? [[words.checklistHash, checklistHash]] : []
  return {
    code: 'basis',
    title: words.sections.basis,
    blocks: [
      {
        kind: 'facts',
        rows: [
          [words.checklist, `${check.checklist.code} ${check.checklist.version}`],
          ...hash,
          [words.projectVersion, words.versionNow(check.projectRevision, projectRevisionNow)],
          [words.checkId, check.id],
        ],
      },
      { kind: 'heading', text: words.layers },
      ...layerBlocks(basis, language),
      { kind: 'heading', text: words.thresholds },
      thresholdTable(basis, language),
    ],
  }
}

function layerBlocks({ check, licences }: ReportBasis, language: Language): Block[] {
  const words = reportWords[language]
  const missing = surroundingCodes.filter((code) => !check.layers.some(({ layer }) => layer === code))
  const rows = check.layers.map(({ layer, sourceName, date, version }) => [
    layerName(layer, language),
    sourceName,
    dayText(date, language),
    String(version),
    licences[layer] ?? '',
  ])
  const table: Block =
    rows.length > 0
      ? { kind: 'table', label: words.layers, head: words.layerHead, rows, widths: [25, 32, 14, 11, 18] }
      : { kind: 'paragraph', text: words.layersNone }
  const names = missing.map((code) => layerName(code, language).toLowerCase()).join(', ')
  return missing.length > 0 ? [table, { kind: 'paragraph', text: words.layersMissing(names) }] : [table]
}

function thresholdTable({ check }: ReportBasis, language: Language): Block {
  const words = reportWords[language]
  const rows = check.thresholds.map(({ code, label, value, source }) => [
    label[language],
    thresholdText(code, value, language),
    findSource(source)?.title[language] ?? source,
  ])
  return { kind: 'table', label: words.thresholds, head: words.thresholdHead, rows, widths: [42, 13, 45] }
}

/** Who has looked at it, the hash of what was signed, and how anyone can verify that it is as it was. */
export function signatureSection({ check, steps, signature }: ReportBasis, language: Language): Section {
  const words = reportWords[language]
  const rows = steps.map(({ step, by, at }) => [words.steps[step], by, dayText(at, language)])
  const reviewed: Block =
    rows.length > 0
      ? { kind: 'table', label: words.sections.signature, head: words.stepHead, rows, widths: [40, 40, 20] }
      : { kind: 'paragraph', text: words.notSent }
  const proof: Block[] = signature
    ? [
        { kind: 'facts', rows: [[words.hash, signature.hash]] },
        { kind: 'paragraph', text: words.verify(check.id), tone: 'quiet' },
      ]
    : [{ kind: 'paragraph', text: words.notSigned }]
  return { code: 'signature', title: words.sections.signature, blocks: [reviewed, ...proof] }
}
