import { explainReason } from '../../geodata/geometry/reasons.ts'
import { validateGeometry } from '../../geodata/geometry/validate.ts'
import type { ImportHead, ImportSummary } from '../../geodata/model/imports.ts'
import { type Text, text } from '../../geodata/model/language.ts'
import { failure, type Problem } from '../../geodata/model/problem.ts'

type State = ImportSummary['state']

const stateTexts: Readonly<Record<State, Text>> = {
  receiving: text('Importen tar fortsatt imot rader.', 'The import is still receiving rows.'),
  preview: text('Importen er klar til gjennomsyn.', 'The import is ready to be looked over.'),
  confirmed: text('Importen er bekreftet.', 'The import is confirmed.'),
  undone: text('Importen er angret.', 'The import has been undone.'),
  discarded: text('Importen er forkastet.', 'The import has been discarded.'),
}

/** The import is not in a state where this can be done. */
export function wrongState(state: State, nb: string, en: string) {
  const is = stateTexts[state]
  return failure('gone-stale', { detail: text(`${is.nb} ${nb}`, `${is.en} ${en}`) })
}

/** Fewer rows have come than the head promised; `missing` are the first numbers that no row has. */
export function rowsMissing(head: ImportHead, received: number, missing: number[]) {
  const numbers = missing.join(', ')
  return failure('gone-stale', {
    detail: text(
      `${received} av ${head.rowCount} rader er mottatt. Numre uten rad: ${numbers}. Send dem, og prøv igjen.`,
      `${received} of ${head.rowCount} rows have been received. Numbers without a row: ${numbers}. Send them, and try again.`,
    ),
  })
}

/** Something the import builds on has changed since the preview. */
export function changedSincePreview() {
  return failure('gone-stale', {
    detail: text(
      'Registeret er endret siden forhåndsvisningen. Lag den på nytt, og se over før du bekrefter.',
      'The register has changed since the preview. Make it anew, and look it over before you confirm.',
    ),
  })
}

export function tooManyRows(head: ImportHead) {
  const message = text(
    `Filen skal ha ${head.rowCount} rader, men det er sendt flere.`,
    `The file should have ${head.rowCount} rows, but more have been sent.`,
  )
  return failure('invalid', { errors: [{ field: 'rows', code: 'too-many-rows', message }] })
}

/** What is wrong with the area the file says it covers; it decides what "nothing found" means, so it must be whole. */
export function coverageErrors({ covers }: ImportHead): NonNullable<Problem['errors']> {
  if (covers === null) return []
  const judged = validateGeometry(covers, { types: ['Polygon', 'MultiPolygon'] })
  if (judged.valid) return []
  return judged.reasons.map((reason) => ({
    field: 'covers',
    code: reason.code,
    message: explainReason(reason),
  }))
}
