/** Where a text stops being JSON. */
export interface JsonError {
  line: number
  column: number
  /** The text ends before the JSON does: a download that was cut off. */
  truncated: boolean
  /** The last line break or so before the error, for finding the place. */
  near: string
}

const deepest = 2000

/**
 * Finds the first error of a text that JSON.parse has refused. Engines word and place their own messages differently,
 * and some give no place at all.
 */
export function locateJsonError(text: string): JsonError {
  const end = new Scanner(text).firstError()
  const before = text.slice(0, end)
  const lastBreak = before.lastIndexOf('\n')
  let line = 1
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++
  return {
    line,
    column: end - lastBreak,
    truncated: end >= text.trimEnd().length,
    near: text.slice(Math.max(lastBreak + 1, end - 20), end + 10).trim(),
  }
}

class Scanner {
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Offset of the first character that cannot stand where it stands. */
  firstError(): number {
    if (this.value(0)) this.space()
    return this.at
  }

  private value(depth: number): boolean {
    this.space()
    if (depth > deepest) return false
    const first = this.text[this.at]
    if (first === '{') return this.list('}', depth, true)
    if (first === '[') return this.list(']', depth, false)
    if (first === '"') return this.string()
    return this.word(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y)
  }

  private list(close: string, depth: number, keyed: boolean): boolean {
    this.at++
    this.space()
    if (this.text[this.at] === close) return this.step()
    for (;;) {
      if (keyed && !this.key()) return false
      if (!this.value(depth + 1)) return false
      this.space()
      if (this.text[this.at] === close) return this.step()
      if (this.text[this.at] !== ',') return false
      this.at++
    }
  }

  private key(): boolean {
    this.space()
    if (this.text[this.at] !== '"' || !this.string()) return false
    this.space()
    return this.text[this.at] === ':' && this.step()
  }

  private string(): boolean {
    for (this.at++; this.at < this.text.length; this.at++) {
      const character = this.text[this.at]!
      if (character === '"') return this.step()
      if (character < ' ') return false
      if (character === '\\') {
        const rest = this.text.slice(this.at + 1, this.at + 6)
        if (rest.length === 5 && !/^(["\\/bfnrt]|u[0-9a-f]{4})/i.test(rest)) return false
        this.at++
      }
    }
    this.at = this.text.length
    return false
  }

  private word(whole: RegExp): boolean {
    whole.lastIndex = this.at
    const found = whole.exec(this.text)
    const rest = this.text.slice(this.at, this.at + 40)
    if (found) this.at += found[0].length
    // What may yet have become a number or a word was cut off, not wrong.
    else if (/^(-|-?\d+\.|-?\d+(\.\d+)?[eE][+-]?|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/.test(rest)) {
      this.at = this.text.length
    }
    return found !== null
  }

  private space(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? '')) this.at++
  }

  private step(): true {
    this.at++
    return true
  }
}
