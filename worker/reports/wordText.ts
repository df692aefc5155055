import { type IRunOptions, TextRun } from 'docx'

/** Words as runs, with the line breaks people wrote; characters a Word file cannot hold are left out. */
export function runsOf(words: string, options: IRunOptions = {}): TextRun[] {
  return written(words)
    .split(/\r\n|\r|\n/)
    .map((text, at) => new TextRun({ ...options, text, ...(at > 0 && { break: 1 }) }))
}

/** XML 1.0 cannot write control characters or half of a letter; a file with one of them does not open. */
export function written(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
  return words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
}
