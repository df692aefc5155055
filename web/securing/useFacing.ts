import { useMemo } from 'react'
import { lineEdges } from '../../geodata/model/edge.ts'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import { axisOf } from '../../geodata/securing/linearReference.ts'
import { compassPoints, sideFacing } from '../../geodata/securing/sideFacing.ts'
import { useText, useWords } from '../words/words.ts'
import { securingWords } from './securingWords.ts'

/** «, mot nord» for the sides and ends of a line, so that left and right can be told on site; nothing for other edges. */
export function useFacing(line: SecuringAnswer['axis']): (code: string) => string {
  const words = useWords(securingWords)
  const text = useText()
  const axis = useMemo(() => line && axisOf(line), [line])
  return (code) => {
    const edge = lineEdges.find((one) => one === code)
    const direction = axis && edge ? sideFacing(axis, edge) : null
    return direction ? ` ${words.facing(text(compassPoints.labels[direction]))}` : ''
  }
}
