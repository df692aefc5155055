import type { ColourName } from './colours.ts'
import { messageBlock } from './messageBlock.ts'
import { placeBlock } from './placeBlock.ts'
import { qrCode } from './qrCode.ts'
import { scaleOf } from './scale.ts'
import { servicesBlock } from './servicesBlock.ts'
import { type Line, moved, type SettingFault } from './setter.ts'
import type { Setting } from './setting.ts'
import type { SignContent } from './signContent.ts'
import type { Extent } from './sizes.ts'
import { remembered } from './typeface/remembered.ts'
import type { Typeface } from './typeface/typeface.ts'

/** How far colour goes outside the cut, so that a cut a little off leaves no white edge. */
export const bleedMm = 3

/** What the sign is made of, from the back to the front; millimetres from the upper left corner of the finished sign. */
export type SignElement =
  | { kind: 'area'; colour: ColourName; x: number; y: number; width: number; height: number }
  | { kind: 'text'; colour: ColourName; path: string; line: Line }
  | { kind: 'qr'; colour: ColourName; path: string; moduleMm: number; address: string }

export interface SignDesign extends Extent {
  elements: SignElement[]
}

export type SignLayout = { design: SignDesign; faults: null } | { design: null; faults: SettingFault[] }

const steps = 24

/**
 * Sets a sign as generously as there is room for: large letters where the texts are short, smaller where they are long or in
 * several languages. Texts that do not fit at the smallest are named, never cut and never shrunk further.
 */
export function layoutSign(content: SignContent, typeface: Typeface): SignLayout {
  const face = remembered(typeface)
  const attempt = (generous: number, heading: number) =>
    compose({ face, scale: scaleOf(content, generous / steps, heading / steps), content })
  for (let step = steps; step >= 0; step--) {
    const atLeast = Math.floor(Math.sqrt(step * steps))
    if (!attempt(step, atLeast).design) continue
    // What the rest leaves over is the heading's.
    for (let heading = steps; heading > atLeast; heading--) {
      const larger = attempt(step, heading)
      if (larger.design) return larger
    }
    return attempt(step, atLeast)
  }
  return attempt(0, 0)
}

function compose(setting: Setting): SignLayout {
  const { face, scale, content } = setting
  const { widthMm, heightMm, margin, gap } = scale
  const message = messageBlock(setting)
  const services = servicesBlock(setting)
  const hasCode = content.helpPage !== null
  const place = placeBlock(setting, {
    x: margin,
    width: scale.inner - (hasCode ? scale.code + gap * 3 : 0),
  })
  const footDepth = Math.max(place.depth, hasCode ? scale.code : 0)

  const placeTop = heightMm - margin - footDepth
  const servicesTop = placeTop - (footDepth > 0 ? gap * 4.5 : 0) - services.depth
  const panelTop = servicesTop - margin * 0.95
  const faults = [...message.faults, ...services.faults, ...place.faults]
  const spare = panelTop - margin * 0.9 - (margin + message.depth)
  if (faults.length > 0) return { design: null, faults }
  if (spare < 0) return { design: null, faults: [longest([...message.lines, ...services.lines])] }

  const lines = [
    ...moved(message, margin),
    ...moved(services, servicesTop),
    ...moved(place, heightMm - margin - place.depth),
  ]
  const elements: SignElement[] = [
    area('paper', -bleedMm, -bleedMm, widthMm + bleedMm, panelTop),
    area('spruce', -bleedMm, panelTop, widthMm + bleedMm, heightMm + bleedMm),
    ...lines.map(
      (line): SignElement => ({ kind: 'text', colour: line.colour, line, path: outlineOf(line, face) }),
    ),
  ]
  if (content.helpPage !== null) {
    const left = widthMm - margin - scale.code
    const top = heightMm - margin - scale.code
    const code = qrCode(content.helpPage, left, top, scale.code)
    elements.push(area('paper', left, top, left + scale.code, top + scale.code), {
      kind: 'qr',
      colour: 'spruce',
      address: content.helpPage,
      ...code,
    })
  }
  return { design: { widthMm, heightMm, elements }, faults: null }
}

function area(colour: ColourName, left: number, top: number, right: number, bottom: number): SignElement {
  return { kind: 'area', colour, x: left, y: top, width: right - left, height: bottom - top }
}

function outlineOf({ text, weight, size, x, baseline }: Line, face: Typeface): string {
  return face.outline(text, weight, x - face.bearingOf(text, weight) * size, baseline, size)
}

/** The text that takes the most of the height: the one to shorten. */
function longest(lines: readonly Line[]): SettingFault {
  const taken = new Map<string, { line: Line; height: number; texts: string[] }>()
  for (const line of lines) {
    const key = `${line.part} ${line.language}`
    const known = taken.get(key) ?? { line, height: 0, texts: [] }
    known.height += line.size
    known.texts.push(line.text)
    taken.set(key, known)
  }
  const [most] = [...taken.values()].sort((a, b) => b.height - a.height)
  const { part, language } = most!.line
  return { kind: 'too-tall', part, language, text: most!.texts.join(' ') }
}
