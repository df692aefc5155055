import { palette } from './colours.ts'
import type { SignDesign, SignElement } from './layoutSign.ts'

/** The sign as an SVG file in true size; letters are shapes, colours reach outside the page as bleed. */
export function signSvg({ widthMm, heightMm, elements }: SignDesign, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}">`,
    `<title>${escapeXml(title)}</title>`,
    ...elements.map(elementSvg),
    '</svg>\n',
  ].join('\n')
}

function elementSvg(element: SignElement): string {
  const fill = palette[element.colour].hex
  if (element.kind === 'area') {
    const { x, y, width, height } = element
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`
  }
  const label = element.kind === 'text' ? ` aria-label="${escapeXml(element.line.text)}"` : ''
  return `<path${label} fill="${fill}" d="${element.path}"/>`
}

function escapeXml(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replaceAll(/[&<>"]/g, (character) => named[character]!)
}
