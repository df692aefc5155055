/** What we use of opentype.js, which has no types of its own. */
declare module 'opentype.js' {
  export interface PathCommand {
    type: 'M' | 'L' | 'Q' | 'C' | 'Z'
    x: number
    y: number
    x1: number
    y1: number
    x2: number
    y2: number
  }
  export interface Glyph {
    index: number
    advanceWidth: number
    getMetrics(): { xMin: number }
    getPath(x: number, y: number, fontSize: number): { commands: PathCommand[] }
  }
  export interface Font {
    unitsPerEm: number
    tables: { os2: { sxHeight: number; sCapHeight: number } }
    charToGlyph(character: string): Glyph
  }
  /** Reads TTF, OTF or WOFF; throws where it is none. */
  export function parse(buffer: ArrayBuffer): Font
}
