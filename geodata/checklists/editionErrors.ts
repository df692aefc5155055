import { conditionErrors } from '../checks/conditionErrors.ts'
import { canonicalJson } from '../model/canonicalJson.ts'
import { type Edition, editionSchema, type LocalPoint } from '../model/checklistEdition.ts'
import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import type { Checklist } from './checklist.ts'
import { readWith } from './readEdition.ts'

type Errors = NonNullable<Problem['errors']>

/** What an edition is held against. */
export interface EditionSurroundings {
  /** The shared version it is made for; undefined where there is none of that name. */
  base: Checklist | undefined
  /** The edition in force: its points go on under their codes. */
  inForce: Edition | null
  /** Codes of every edition ever published (localCodes.ts). */
  published: ReadonlySet<string>
}

/** Why the edition cannot be published, by field; none means that it can. */
export function editionErrors(edition: Edition, surroundings: EditionSurroundings): Errors {
  const read = readWith(editionSchema, edition)
  if (!read.ok) return read.errors
  const { base, inForce } = surroundings
  if (!base) return [{ field: 'base', code: 'unknown-base', message: unknownBase }]
  if (isSame(edition, inForce)) return [{ field: 'points', code: 'nothing-changed', message: nothingChanged }]
  return [
    ...hiddenErrors(edition, base),
    ...edition.points.flatMap((point, index) => [
      ...codeErrors(edition, index, surroundings),
      ...pointErrors(point, `points.${index}`, base),
    ]),
  ]
}

/** Laying nothing over the shared checklist is no edition either, as long as none is in force. */
function isSame(edition: Edition, inForce: Edition | null): boolean {
  if (inForce) return canonicalJson(edition) === canonicalJson(inForce)
  return edition.hidden.length === 0 && edition.points.length === 0
}

function hiddenErrors({ hidden }: Edition, base: Checklist): Errors {
  const codes = hidden.map(({ point }) => point)
  return codes.flatMap((code, index) => {
    const field = `hidden.${index}.point`
    if (!base.points.some((point) => point.code === code))
      return [{ field, code: 'unknown-point', message: unknownPoint(code, base.version) }]
    return codes.indexOf(code) < index ? [{ field, code: 'repeated', message: hiddenTwice(code) }] : []
  })
}

function codeErrors({ points }: Edition, index: number, { inForce, published }: EditionSurroundings): Errors {
  const { code } = points[index]!
  const field = `points.${index}.code`
  if (points.findIndex((point) => point.code === code) < index)
    return [{ field, code: 'repeated', message: codeTwice(code) }]
  const goesOn = inForce?.points.some((point) => point.code === code)
  return published.has(code) && !goesOn ? [{ field, code: 'code-used', message: codeUsed(code) }] : []
}

function pointErrors(point: LocalPoint, field: string, base: Checklist): Errors {
  const errors = conditionErrors(point.appliesWhen, `${field}.appliesWhen`)
  const add = (name: string, code: string, message: Text) =>
    errors.push({ field: `${field}.${name}`, code, message })
  if (!base.groups.some(({ code }) => code === point.group))
    add('group', 'unknown-group', unknownGroup(base.groups.map(({ code }) => code)))
  const isBinding = point.groundings.some((grounding) => grounding === 'law' || grounding === 'plan')
  if (isBinding && point.legalReferences.length === 0)
    add('legalReferences', 'reference-required', referenceRequired)
  if (point.provisions?.length && !point.groundings.includes('plan'))
    add('provisions', 'no-planning-authority', noAuthority)
  point.provisions?.forEach(({ wording }, index) => {
    if (/selvmord|suicid|selvskad/i.test(wording))
      add(`provisions.${index}.wording`, 'reason-in-provision', measuresOnly)
  })
  for (const name of ['groundings', 'suggestedSafeguards', 'measures'] as const)
    if (new Set(point[name]).size < (point[name]?.length ?? 0)) add(name, 'repeated', chosenTwice)
  return errors
}

const unknownBase = text(
  'Utgaven bygger på en felles versjon som ikke finnes. Flytt utkastet til den nyeste.',
  'The edition is made for a shared version that does not exist. Move the draft to the newest.',
)
const nothingChanged = text(
  'Ingenting er endret. Skjul et punkt eller skriv et eget før du går videre.',
  'Nothing has changed. Hide a point or write one of your own before you go on.',
)
const referenceRequired = text(
  'Et lovkrav eller en planhjemmel må vise til bestemmelsen. Legg til henvisningen, eller velg en annen forankring.',
  'A legal requirement or planning authority must name its provision. Add the reference, or choose another grounding.',
)
const noAuthority = text(
  'Forslag til planbestemmelse forutsetter planhjemmel. Velg den som forankring, eller fjern forslaget.',
  'Wording for a plan provision presupposes planning authority. Choose it as a grounding, or remove the wording.',
)
const measuresOnly = text(
  'Skriv bare hva som skal bygges, ikke hvorfor: planbestemmelser er offentlige.',
  'Write only what is to be built, not why: plan provisions are public.',
)
const chosenTwice = text('Det samme er valgt to ganger.', 'The same is chosen twice.')

function unknownPoint(code: string, version: string): Text {
  return text(
    `${code} finnes ikke i felles sjekkliste ${version}.`,
    `${code} does not exist in the shared checklist ${version}.`,
  )
}

function hiddenTwice(code: string): Text {
  return text(`${code} er skjult to ganger.`, `${code} is hidden twice.`)
}

function codeTwice(code: string): Text {
  return text(`${code} er brukt på to punkter.`, `${code} is used for two points.`)
}

function codeUsed(code: string): Text {
  return text(
    `${code} er brukt i en tidligere utgave og kan ikke brukes igjen. Gi punktet en ny kode.`,
    `${code} was used in an earlier edition and cannot be used again. Give the point a new code.`,
  )
}

function unknownGroup(groups: readonly string[]): Text {
  return text(`Velg en av gruppene: ${groups.join(', ')}.`, `Choose one of the groups: ${groups.join(', ')}.`)
}
