import { decodePDFRawStream, PDFArray, PDFDocument, PDFName, type PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { layoutSign, type SignDesign } from '../../../geodata/sign-design/layoutSign.ts'
import { signPdf } from '../../../geodata/sign-design/signPdf.ts'
import { signSvg } from '../../../geodata/sign-design/signSvg.ts'
import { finishedSizes } from '../../../geodata/sign-design/sizes.ts'
import { twoLanguages } from './contents.ts'
import { inter } from './inter.ts'

const millimetres = (points: number) => Math.round((points * 25.4 * 1000) / 72) / 1000
const texts = { title: 'Hjelpeskilt H-014', note: 'H-014 · 300 × 420 mm' }

function designOf(size: keyof typeof finishedSizes): SignDesign {
  return layoutSign({ ...twoLanguages, size }, inter).design!
}

describe('the PDF for a printer', () => {
  it.each(['small', 'medium', 'large'] as const)('has the boxes of a %s sign in true size', async (size) => {
    const { widthMm, heightMm } = finishedSizes[size]
    const file = await PDFDocument.load(await signPdf(designOf(size), inter, texts), {
      updateMetadata: false,
    })
    expect(file.getPageCount()).toBe(1)
    const page = file.getPage(0)
    const box = ({ x, y, width, height }: ReturnType<typeof page.getTrimBox>) =>
      [x, y, width, height].map(millimetres)
    expect(box(page.getTrimBox())).toEqual([12, 12, widthMm, heightMm])
    expect(box(page.getBleedBox())).toEqual([9, 9, widthMm + 6, heightMm + 6])
    expect(box(page.getMediaBox())).toEqual([0, 0, widthMm + 24, heightMm + 24])
  })

  it('tells of nobody, and holds no fonts and no pictures: shapes in CMYK only', async () => {
    const bytes = await signPdf(designOf('medium'), inter, texts)
    const file = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(file.getTitle()).toBe(texts.title)
    const tellers = [file.getAuthor(), file.getCreator(), file.getProducer(), file.getSubject()]
    expect([...tellers, file.getCreationDate(), file.getModificationDate()]).toEqual(
      Array.from({ length: 6 }, () => undefined),
    )
    const resources = file.getPage(0).node.Resources()
    for (const kind of ['Font', 'XObject'])
      expect(resources?.lookup(PDFName.of(kind))?.toString() ?? '<<\n>>').toBe('<<\n>>')

    const operators = contentOf(file)
    expect(operators).toMatch(/ k\n/)
    expect(operators).not.toMatch(/ (rg|RG|g|G)\n/)
    // Four corners, two marks each; nothing else is stroked.
    expect(operators.match(/\bS\n/g)).toHaveLength(8)
  })

  it('is the same file for the same sign', async () => {
    const [one, other] = [
      await signPdf(designOf('small'), inter, texts),
      await signPdf(designOf('small'), inter, texts),
    ]
    expect(other).toEqual(one)
  })
})

describe('the SVG', () => {
  it('has true size, shapes for letters, colour beyond the cut, and no text that could be read as markup', () => {
    const svg = signSvg(designOf('medium'), 'Skilt <"&>')
    expect(svg).toContain('width="300mm" height="420mm" viewBox="0 0 300 420"')
    expect(svg).toContain('<title>Skilt &lt;&quot;&amp;&gt;</title>')
    expect(svg).toContain('<rect x="-3" y="-3" width="306"')
    expect(svg).not.toMatch(/<text|font-family|style=/)
  })
})

function contentOf(file: PDFDocument): string {
  const contents = file.getPage(0).node.Contents()
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((one) => file.context.lookup(one)) : [contents]
  return streams
    .map((one) => new TextDecoder().decode(decodePDFRawStream(one as PDFRawStream).decode()))
    .join('\n')
}
