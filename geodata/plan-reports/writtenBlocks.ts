import type { Block } from '../reports/report.ts'

const bullet = /^\s*[-*•]\s+/

/** What the coordinator wrote, as blocks: an empty line parts paragraphs, and lines that all begin with a dash are a list. */
export function writtenBlocks(written: string): Block[] {
  return written
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Block => {
      const lines = part.split('\n')
      return lines.every((line) => bullet.test(line))
        ? { kind: 'list', items: lines.map((line) => line.replace(bullet, '').trim()) }
        : { kind: 'paragraph', text: part }
    })
}
