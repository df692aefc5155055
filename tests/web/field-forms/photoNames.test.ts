import { describe, expect, it } from 'vitest'
import { namedPhotos } from '../../../web/field-forms/photoNames.ts'

describe('photos of an inspection', () => {
  const image = (name: string) => new File(['x'], name, { type: 'image/jpeg' })
  const names = (files: readonly File[]) => files.map(({ name }) => name)

  it('get names that differ, whatever the phone calls them', () => {
    const first = namedPhotos([image('image.jpg'), image('image.jpg')], [], 'Bilde')
    expect(names(first)).toEqual(['Bilde 1.jpg', 'Bilde 2.jpg'])
    expect(names(namedPhotos([image('IMG.PNG')], ['Bilde 2.jpg'], 'Bilde'))).toEqual(['Bilde 3.png'])
  })
})
