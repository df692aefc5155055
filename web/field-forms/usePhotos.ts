import { useEffect, useState } from 'react'
import { useWords } from '../words/words.ts'
import { fieldFormWords } from './fieldFormWords.ts'
import { namedPhotos } from './photoNames.ts'
import { forgetPhoto, keepPhoto, keptPhotos } from './photoShelf.ts'

/** The photos chosen for an inspection that are not sent yet, as they lie on this device. */
export function usePhotos(inspectionId: string) {
  const words = useWords(fieldFormWords)
  const [photos, setPhotos] = useState<readonly File[]>([])
  /** Undefined until what lies on the device has been looked up. */
  const [loadedFor, setLoadedFor] = useState<string>()
  useEffect(() => {
    let isCurrent = true
    void keptPhotos(inspectionId).then((files) => {
      if (!isCurrent) return
      setPhotos(files)
      setLoadedFor(inspectionId)
    })
    return () => {
      isCurrent = false
    }
  }, [inspectionId])
  return {
    photos,
    isLoaded: loadedFor === inspectionId,
    add: (files: readonly File[]) => {
      const taken = photos.map(({ name }) => name)
      const named = namedPhotos(files, taken, words.photoWord)
      setPhotos([...photos, ...named])
      for (const file of named) void keepPhoto(inspectionId, file)
    },
    remove: (name: string) => {
      setPhotos((before) => before.filter((one) => one.name !== name))
      void forgetPhoto(inspectionId, name)
    },
    removeAll: () => {
      for (const { name } of photos) void forgetPhoto(inspectionId, name)
      setPhotos([])
    },
  }
}
export type Photos = ReturnType<typeof usePhotos>
