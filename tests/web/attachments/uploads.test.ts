import { describe, expect, it } from 'vitest'
import { sayFileSize } from '../../../web/attachments/fileSize.ts'
import { nextUploads, type Upload, type UploadStep } from '../../../web/attachments/uploads.ts'

const file = new File(['x'], 'bilde.png')
const uploadsAfter = (...steps: UploadStep[]): readonly Upload[] =>
  steps.reduce(nextUploads, [] as readonly Upload[])
const chosen = (...keys: string[]): UploadStep => ({
  type: 'chosen',
  files: keys.map((key) => ({ key, file })),
})
const phases = (uploads: readonly Upload[]) => uploads.map(({ key, phase }) => `${key} ${phase}`)

describe('files on their way', () => {
  it('keep the order they were chosen in, and what is done goes when more are chosen', () => {
    const uploads = uploadsAfter(
      chosen('a', 'b', 'c'),
      { type: 'progress', key: 'a', share: 0.5 },
      { type: 'done', key: 'a', notes: ['metadata_removed'] },
      { type: 'failed', key: 'b', failure: 'Ingen forbindelse.', mayRetry: true },
    )
    expect(phases(uploads)).toEqual(['a done', 'b failed', 'c waiting'])
    expect(phases(nextUploads(uploads, chosen('d')))).toEqual(['b failed', 'c waiting', 'd waiting'])
  })

  it('that are tried again have nothing left of the first try', () => {
    const failed = uploadsAfter(chosen('a'), { type: 'failed', key: 'a', failure: 'Nei.', mayRetry: true })
    expect(nextUploads(failed, { type: 'retried', key: 'a' })).toEqual(uploadsAfter(chosen('a')))
  })

  it('that were cancelled do not come back with what they still had to tell', () => {
    const cancelled = uploadsAfter(
      chosen('a'),
      { type: 'dismissed', key: 'a' },
      { type: 'progress', key: 'a', share: 1 },
    )
    expect(cancelled).toEqual([])
  })
})

it.each([
  [1, '1 kB'],
  [12_345, '12 kB'],
  [1024 * 1024, '1 MB'],
  [1.5 * 1024 * 1024, '1,5 MB'],
])('%i bytes are %s', (bytes, said) => {
  expect(sayFileSize(bytes, 'nb')).toBe(said)
})
