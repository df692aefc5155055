import type { conditions, measureBasis } from '../../../geodata/model/bridge.ts'
import {
  type Edge,
  type EdgeAccess,
  type EdgeKind,
  edgeKindOf,
  lineEdges,
} from '../../../geodata/model/edge.ts'
import type { LineString, MultiLineString } from '../../../geodata/model/geojson.ts'
import { fieldErrors } from '../../../geodata/model/issues.ts'
import type { Language } from '../../../geodata/model/language.ts'
import type { yesNoPartly } from '../../../geodata/model/securing.ts'
import { type SurveyContent, surveyContentSchema } from '../../../geodata/model/survey.ts'
import { fieldWords } from '../../components/fields/fieldWords.ts'
import { metresTyped, rowOf, type StretchRow, stretchTyped } from '../editor/stretchRows.ts'
import { metresAsTyped } from '../metres.ts'

/*
 * A survey as it stands in its editor: numbers as typed, and a key to each row. Rows have the same places as in what is
 * sent, so that an error by path (`edges.2.reachable.0.to`) finds its field.
 */

export interface EdgeForm {
  key: string
  code: string
  name: string
  length: string
  line: LineString | null
  access: EdgeAccess
  reachable: readonly StretchRow[]
}

export interface ParapetForm extends StretchRow {
  edge: string
  height: string
  climbResistant: keyof typeof yesNoPartly.labels | ''
  condition: keyof typeof conditions.labels | ''
  measuredOn: string
  basis: keyof typeof measureBasis.labels
  note: string
}

export interface SupportForm {
  key: string
  at: string
}

export interface SurveyForm {
  seenOn: string
  axis: LineString | MultiLineString | null
  edges: readonly EdgeForm[]
  parapets: readonly ParapetForm[]
  supports: readonly SupportForm[]
  note: string
}

export function surveyFormOf(content: SurveyContent, language: Language): SurveyForm {
  return {
    ...content,
    edges: content.edges.map((edge) => edgeFormOf(edge, language)),
    parapets: content.parapets.map((parapet) => ({
      ...rowOf(parapet, language),
      edge: parapet.edge,
      height: metresAsTyped(parapet.heightMetres, language),
      climbResistant: parapet.climbResistant ?? '',
      condition: parapet.condition ?? '',
      measuredOn: parapet.measuredOn,
      basis: parapet.basis,
      note: parapet.note,
    })),
    supports: content.supports.map((at) => ({ key: crypto.randomUUID(), at: metresAsTyped(at, language) })),
  }
}

export function edgeFormOf(edge: Edge, language: Language): EdgeForm {
  const { code, name, lengthMetres, line, access, reachable } = edge
  return {
    key: crypto.randomUUID(),
    code,
    name,
    line,
    access,
    length: lengthMetres === null ? '' : metresAsTyped(lengthMetres, language),
    reachable: reachable.map((stretch) => rowOf(stretch, language)),
  }
}

/** The next free code of a kind: a line edge as it is, others numbered. Null where there is no more room for one. */
export function freeCode(kind: EdgeKind, taken: readonly { code: string }[]): string | null {
  const isTaken = (code: string) => taken.some((edge) => edge.code === code)
  if ((lineEdges as readonly string[]).includes(kind)) return isTaken(kind) ? null : kind
  for (let number = 1; number < 100; number++) {
    if (!isTaken(`${kind}-${number}`)) return `${kind}-${number}`
  }
  return null
}

/** The form without an edge, and without the parapets measured along it, which would stand nowhere. */
export function withoutEdge(form: SurveyForm, code: string): SurveyForm {
  return {
    ...form,
    edges: form.edges.filter((edge) => edge.code !== code),
    parapets: form.parapets.filter((parapet) => parapet.edge !== code),
  }
}

export type CheckedSurvey =
  | { valid: true; content: SurveyContent }
  | { valid: false; errors: Readonly<Record<string, string>> }

/** The form as a survey, judged by the model's schema; errors by path in words a person can act on. */
export function checkSurvey(form: SurveyForm, language: Language): CheckedSurvey {
  const typed = contentTyped(form)
  const parsed = surveyContentSchema.safeParse(typed)
  if (parsed.success) return { valid: true, content: parsed.data }
  const errors: Record<string, string> = {}
  for (const { field, message } of fieldErrors(parsed.error)) {
    // A text where a number should be is told as people are told everywhere else.
    errors[field] ??=
      typeof valueAt(typed, field) === 'string' && isNumberField(field)
        ? fieldWords[language].notNumber
        : message[language]
  }
  return { valid: false, errors }
}

function contentTyped({ seenOn, axis, edges, parapets, supports, note }: SurveyForm) {
  return {
    seenOn,
    axis,
    note,
    edges: edges.map(({ code, name, length, line, access, reachable }) => ({
      code,
      name,
      line,
      access,
      // The sides are as long as the line, and a drawn edge as long as it is drawn.
      lengthMetres: isMeasuredByLine({ code, line }) ? null : metresTyped(length),
      reachable: access === 'some' ? reachable.map(stretchTyped) : [],
    })),
    parapets: parapets.map((parapet) => ({
      ...stretchTyped(parapet),
      edge: parapet.edge,
      heightMetres: metresTyped(parapet.height),
      climbResistant: parapet.climbResistant || null,
      condition: parapet.condition || null,
      measuredOn: parapet.measuredOn,
      basis: parapet.basis,
      note: parapet.note,
    })),
    supports: supports.map(({ at }) => metresTyped(at)),
  }
}

/** Whether the length of an edge is given by a line, so that nobody types it. */
export function isMeasuredByLine({ code, line }: Pick<EdgeForm, 'code' | 'line'>): boolean {
  const kind = edgeKindOf(code)
  return line !== null || kind === 'left' || kind === 'right'
}

function isNumberField(path: string): boolean {
  return /\.(from|to|lengthMetres|heightMetres)$|^supports\.\d+$/.test(path)
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((at: unknown, key) => (at as Record<string, unknown> | null | undefined)?.[key], value)
}
