import { edgeKindOf, edgeKinds } from '../model/edge.ts'
import { type Text, text } from '../model/language.ts'

/** What an edge is called: the name somebody gave it, or its kind with its number, «Tak 2». */
export function edgeName({ code, name }: { code: string; name?: string }): Text {
  if (name) return text(name, name)
  const number = code.split('-')[1]
  const { nb, en } = edgeKinds.labels[edgeKindOf(code)]
  return number ? text(`${nb} ${number}`, `${en} ${number}`) : text(nb, en)
}
