import { ImageRun, Paragraph } from 'docx'
import { textWidth } from './wordStyles.ts'
import { runsOf, written } from './wordText.ts'

/** Pictures of a report by what they are of: `map`, or the code of a plot. Sizes in the units of the drawing. */
export type Pictures = ReadonlyMap<string, Picture>
interface Picture {
  png: Uint8Array
  width: number
  height: number
}

/** A picture across the page with what it shows above; nothing where there was nothing to draw. */
export function pictureOf(
  code: string,
  { alt, caption }: { alt: string; caption: string },
  pictures: Pictures,
): Paragraph[] {
  const picture = pictures.get(code)
  if (!picture) return []
  // Word measures pictures in pixels of 1/96 inch; a twentieth of a point is 1/1440.
  const width = Math.floor((textWidth / 1440) * 96)
  const height = Math.round((width * picture.height) / picture.width)
  // The library would count the pictures of every report made since the program began.
  const id = String([...pictures.keys()].indexOf(code) + 1)
  const name = code === 'map' ? 'Kart' : 'Diagram'
  const altText = { id, name, title: name, description: written(alt) }
  const run = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width, height },
    altText,
  })
  return [
    new Paragraph({ style: 'Quiet', keepNext: true, children: runsOf(caption) }),
    new Paragraph({ spacing: { after: 60 }, children: [run] }),
  ]
}
