import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { type PlanDocument, planDocumentSchema } from '../../../geodata/model/actionPlan.ts'
import { fieldErrors } from '../../../geodata/model/issues.ts'
import { type Text, text } from '../../../geodata/model/language.ts'
import { planErrors } from '../../../geodata/plan/planErrors.ts'
import { planWarnings } from '../../../geodata/plan/planWarnings.ts'

/** What is wrong at a place in the text of a plan. */
export interface PlanRemark {
  /** Counted from one. */
  line: number
  /** What it is part of and the name of the field, as people look for it; empty for the file as such. */
  where: string
  message: Text
}

type ReadPlan =
  | { ok: true; document: PlanDocument; remarks: PlanRemark[] }
  | { ok: false; faults: PlanRemark[] }

/** Reads a plan as it was chosen or pasted; every fault tells its line and field. */
export function readPlanText(written: string): ReadPlan {
  const errors: ParseError[] = []
  const tree = parseTree(written, errors, { disallowComments: true })
  const [first] = errors
  // What follows the first is mostly its echo.
  if (!tree || first)
    return {
      ok: false,
      faults: [{ line: lineAt(written, first?.offset ?? 0), where: '', message: say(first) }],
    }
  const value: unknown = getNodeValue(tree)
  const place = ({ field, message }: { field: string; message: Text }): PlanRemark => {
    const path = field.split('.').filter(Boolean)
    return { line: lineAt(written, offsetOf(tree, path)), where: sayPath(value, path), message }
  }
  const parsed = planDocumentSchema.safeParse(value)
  if (!parsed.success) return { ok: false, faults: fieldErrors(parsed.error).map(place) }
  const faults = planErrors(parsed.data)
  if (faults.length > 0) return { ok: false, faults: faults.map(place) }
  return { ok: true, document: parsed.data, remarks: planWarnings(parsed.data).map(place) }
}

function lineAt(written: string, offset: number): number {
  return written.slice(0, offset).split('\n').length
}

/** Where a field stands; where it is missing, that which should have held it. */
function offsetOf(tree: Node, path: readonly string[]): number {
  const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  for (let length = steps.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, steps.slice(0, length))
    if (node) return node.offset
  }
  return tree.offset
}

/** `3.1.8 · level`: the code or name of what the field belongs to, and the field as it is called in the file. */
function sayPath(value: unknown, [list, index, ...rest]: readonly string[]): string {
  const items = (value as Record<string, unknown> | null)?.[list ?? '']
  if (!Array.isArray(items) || index === undefined) return [list, index, ...rest].filter(Boolean).join('.')
  const item = items[Number(index)] as { code?: unknown } | null
  const code = typeof item?.code === 'string' ? item.code : `${Number(index) + 1}`
  return [`${list} ${code}`, rest.join('.')].filter(Boolean).join(' · ')
}

function say(error: ParseError | undefined): Text {
  if (!error) return text('Her står det ingen plan.', 'There is no plan here.')
  return syntaxTexts[printParseErrorCode(error.error)] ?? unreadable
}

const unreadable = text(
  'Dette er ikke JSON. Sammenlign med planen du kan laste ned.',
  'This is not JSON. Compare with the plan you can download.',
)
const unclosed = text(
  'Noe er ikke lukket. Teksten slutter før den skal; sjekk klammer og anførselstegn.',
  'Something is not closed. The text ends too soon; check brackets and quotes.',
)
const syntaxTexts: Readonly<Partial<Record<string, Text>>> = {
  CommaExpected: text(
    'Det mangler et komma foran dette, på slutten av linjen over.',
    'A comma is missing before this, at the end of the line above.',
  ),
  ColonExpected: text(
    'Det mangler et kolon etter navnet på feltet.',
    'A colon is missing after the name of the field.',
  ),
  ValueExpected: text(
    'Her mangler en verdi. Et komma etter den siste i en liste må bort.',
    'A value is missing here. A comma after the last of a list must go.',
  ),
  PropertyNameExpected: text(
    'Her mangler navnet på et felt i anførselstegn. Et komma etter det siste feltet må bort.',
    'The name of a field in quotes is missing here. A comma after the last field must go.',
  ),
  CloseBraceExpected: unclosed,
  CloseBracketExpected: unclosed,
  UnexpectedEndOfString: text(
    'Et anførselstegn mangler på slutten. En tekst må stå på én linje.',
    'A quote is missing at the end. A text must stand on one line.',
  ),
  EndOfFileExpected: text(
    'Planen er slutt foran dette. Ta bort det som står etter.',
    'The plan ends before this. Take away what stands after.',
  ),
  InvalidCommentToken: text(
    'Kommentarer kan ikke stå i filen. Ta dem bort.',
    'Comments cannot stand in the file. Take them away.',
  ),
}
