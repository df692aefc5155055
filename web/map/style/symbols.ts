import type { Language } from '../../../geodata/model/language.ts'
import type { MapPalette } from './palette.ts'

/*
 * The map's symbols are drawn here, so that no sprite is fetched. Shape and letter carry the meaning; colour only helps.
 * full: filled circle; partial: half-filled diamond; none: hollow square; unknown: dashed circle with a question mark.
 */

export type SymbolShape = 'full' | 'partial' | 'none' | 'unknown' | 'thing' | 'safeguard' | 'sign' | 'planned'

export interface SymbolKey {
  shape: SymbolShape
  language?: Language
}

const letters: Record<SymbolShape, Record<Language, string>> = {
  full: { nb: 'H', en: 'F' },
  partial: { nb: 'D', en: 'P' },
  none: { nb: 'I', en: 'N' },
  unknown: { nb: '?', en: '?' },
  thing: { nb: '', en: '' },
  safeguard: { nb: '', en: '' },
  sign: { nb: 'i', en: 'i' },
  planned: { nb: '', en: '' },
}

/** The letter a state of securing is shown with: the first of Helt, Delvis, Ikke (Fully, Partly, Not). */
export function symbolLetter(shape: SymbolShape, language: Language): string {
  return letters[shape][language]
}

export function symbolId({ shape, language = 'nb' }: SymbolKey): string {
  return `symbol:${shape}:${language}`
}

export function parseSymbolId(id: string): Required<SymbolKey> | undefined {
  const [prefix, shape, language] = id.split(':')
  if (prefix !== 'symbol' || !shape || !(shape in letters)) return undefined
  return { shape: shape as SymbolShape, language: language === 'en' ? 'en' : 'nb' }
}

const sizePixels = 26
export const symbolPixelRatio = 2

/** Draws a symbol as pixels for `map.addImage`. */
export function drawSymbol({ shape, language }: Required<SymbolKey>, colours: MapPalette): ImageData {
  const side = sizePixels * symbolPixelRatio
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const pen = canvas.getContext('2d')!
  pen.scale(symbolPixelRatio, symbolPixelRatio)
  pen.translate(sizePixels / 2, sizePixels / 2)
  pen.lineWidth = 2
  pen.strokeStyle = colours.accent
  pen.fillStyle = colours.symbolPaper
  outline(pen, shape)
  pen.fill()
  if (shape === 'full' || shape === 'thing' || shape === 'planned') {
    pen.fillStyle = colours.accent
    pen.fill()
  }
  if (shape === 'partial') {
    pen.save()
    pen.clip()
    pen.fillStyle = colours.accentSoft
    pen.fillRect(-12, 0, 24, 12)
    pen.restore()
  }
  if (shape === 'unknown') pen.setLineDash([3, 2.2])
  outline(pen, shape)
  pen.stroke()
  const letter = letters[shape][language]
  pen.fillStyle = shape === 'full' ? colours.symbolPaper : colours.symbolInk
  pen.font = '600 13px Inter, sans-serif'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(letter, 0, 0.5)
  return pen.getImageData(0, 0, side, side)
}

function outline(pen: CanvasRenderingContext2D, shape: SymbolShape) {
  pen.beginPath()
  if (shape === 'full' || shape === 'unknown') pen.arc(0, 0, 10, 0, Math.PI * 2)
  else if (shape === 'thing') pen.arc(0, 0, 5, 0, Math.PI * 2)
  else if (shape === 'none') pen.rect(-9, -9, 18, 18)
  else if (shape === 'sign') pen.roundRect(-8, -10, 16, 20, 3)
  // A sign of a plan; its letter is the map's text.
  else if (shape === 'planned') pen.roundRect(-10, -11, 20, 22, 3)
  else if (shape === 'partial') polygon(pen, [0, -11.5, 11.5, 0, 0, 11.5, -11.5, 0])
  else polygon(pen, [0, -10, 8, -6, 8, 2, 0, 10, -8, 2, -8, -6])
}

function polygon(pen: CanvasRenderingContext2D, flat: readonly number[]) {
  for (let at = 0; at < flat.length; at += 2) pen.lineTo(flat[at]!, flat[at + 1]!)
  pen.closePath()
}
