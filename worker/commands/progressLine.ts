import { stdout } from 'node:process'

/** Writes how far a command has come over the line before; nothing where the output is no screen. */
export function showProgress(line: string): void {
  if (stdout.isTTY) stdout.write(`\r\x1b[K${line}`)
}
