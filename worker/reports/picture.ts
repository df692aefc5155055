import regular from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import bold from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import rasteriser from '@resvg/resvg-wasm/index_bg.wasm'

/** Twice as many pixels as the drawing has units: sharp on paper at the width of a page. */
const zoom = 2

let ready: Promise<void> | null = null
let fonts: Uint8Array[] | null = null

/** An SVG drawing as PNG. The rasteriser is started at the first picture; it fetches nothing. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  ready ??= initWasm(rasteriser)
  await ready
  fonts ??= [regular, bold].map(bytesOf)
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers: fonts, defaultFontFamily: 'Inter' },
  })
  const picture = drawing.render()
  const png = picture.asPng()
  // The memory of WebAssembly is not collected.
  picture.free()
  drawing.free()
  return png
}

function bytesOf(dataUrl: string): Uint8Array {
  return Uint8Array.from(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'))
}
