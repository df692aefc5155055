import { cmyk, PDFDocument, type PDFPage } from 'pdf-lib'
import { type Colour, palette } from './colours.ts'
import { bleedMm, type SignDesign } from './layoutSign.ts'
import type { Typeface } from './typeface/typeface.ts'

/** Room around the bleed for cut marks and the line that says what the sheet is. */
const marginMm = 12
/** Cut marks begin outside the bleed, so that none of them is left on the sign. */
const markFromMm = bleedMm + 1
const markLengthMm = 6
const hairlinePoints = 0.25
const noteMm = 2.6

const ink = ([cyan, magenta, yellow, key]: Colour['cmyk']) => cmyk(cyan, magenta, yellow, key)
const points = (millimetres: number) => (millimetres * 72) / 25.4
/** Every plate of the press, so that marks are on all of them. */
const registration = cmyk(1, 1, 1, 1)
const black = cmyk(0, 0, 0, 1)

/**
 * The sign as a PDF for a printer: true size, letters as shapes, colours as CMYK, 3 mm bleed, cut marks, and the boxes that say
 * where to cut. `note` stands outside the cut. Tells of nobody: no author, no program, no time.
 */
export async function signPdf(
  design: SignDesign,
  face: Typeface,
  { title, note }: { title: string; note: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const { widthMm, heightMm, elements } = design
  const file = await PDFDocument.create({ updateMetadata: false })
  file.setTitle(title, { showInWindowTitleBar: true })
  const page = file.addPage([points(widthMm + 2 * marginMm), points(heightMm + 2 * marginMm)])
  setBox(page, 'BleedBox', marginMm - bleedMm, design)
  setBox(page, 'TrimBox', marginMm, design)
  setBox(page, 'ArtBox', marginMm, design)

  // PDF counts upwards from the lower left corner of the sheet, the design downwards from the upper left of the sign.
  const left = points(marginMm)
  const top = points(heightMm + marginMm)
  const draw = (path: string, color: ReturnType<typeof cmyk>) =>
    page.drawSvgPath(path, { x: left, y: top, scale: points(1), color })
  for (const element of elements) {
    const color = ink(palette[element.colour].cmyk)
    if (element.kind !== 'area') {
      draw(element.path, color)
      continue
    }
    const { x, y, width, height } = element
    page.drawRectangle({
      x: left + points(x),
      y: top - points(y + height),
      width: points(width),
      height: points(height),
      color,
    })
  }
  cutMarks(page, design)
  draw(face.outline(note, 'regular', markFromMm + markLengthMm, heightMm + marginMm * 0.6, noteMm), black)
  // pdf-lib's own type does not say that it makes its buffer itself.
  return (await file.save()) as Uint8Array<ArrayBuffer>
}

function setBox(
  page: PDFPage,
  box: 'TrimBox' | 'BleedBox' | 'ArtBox',
  insetMm: number,
  { widthMm, heightMm }: SignDesign,
) {
  const outside = marginMm - insetMm
  page[`set${box}`](
    points(insetMm),
    points(insetMm),
    points(widthMm + 2 * outside),
    points(heightMm + 2 * outside),
  )
}

function cutMarks(page: PDFPage, { widthMm, heightMm }: SignDesign) {
  const line = (fromX: number, fromY: number, toX: number, toY: number) =>
    page.drawLine({
      start: { x: points(fromX + marginMm), y: points(fromY + marginMm) },
      end: { x: points(toX + marginMm), y: points(toY + marginMm) },
      thickness: hairlinePoints,
      color: registration,
    })
  for (const x of [0, widthMm]) {
    line(x, -markFromMm, x, -markFromMm - markLengthMm)
    line(x, heightMm + markFromMm, x, heightMm + markFromMm + markLengthMm)
  }
  for (const y of [0, heightMm]) {
    line(-markFromMm, y, -markFromMm - markLengthMm, y)
    line(widthMm + markFromMm, y, widthMm + markFromMm + markLengthMm, y)
  }
}
