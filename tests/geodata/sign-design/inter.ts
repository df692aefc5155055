import { readFileSync } from 'node:fs'
import { readTypeface } from '../../../geodata/sign-design/typeface/typeface.ts'

function fontFile(subset: string, weight: number): ArrayBuffer {
  const path = `node_modules/@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`
  return new Uint8Array(readFileSync(path)).buffer
}

/** The typeface of the signs, from the same files as in the browser. */
export const inter = readTypeface({
  regular: [fontFile('latin', 400), fontFile('latin-ext', 400)],
  semibold: [fontFile('latin', 600), fontFile('latin-ext', 600)],
})
