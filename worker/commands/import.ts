import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { runImport } from './importRun.ts'
import { showProgress } from './progressLine.ts'

/*
 * `npm run import -- <source> <file or address>`: the same readers and the same API as the import page.
 */

let progressShown = false

function print(line: string): void {
  if (progressShown) stdout.write('\n')
  progressShown = false
  console.log(line)
}

process.exitCode = await runImport(process.argv.slice(2), {
  print,
  progress(line) {
    showProgress(line)
    progressShown = stdout.isTTY
  },
  async ask(question) {
    if (!stdin.isTTY) {
      print(`${question} Nobody is here to answer; run again with --yes.`)
      return false
    }
    const lines = createInterface({ input: stdin, output: stdout })
    const answer = await lines.question(`${question} [y/N] `)
    lines.close()
    return /^(y|yes|j|ja)$/i.test(answer.trim())
  },
  today: new Date().toISOString().slice(0, 10),
  token: process.env.REKKVERK_TOKEN || null,
})
