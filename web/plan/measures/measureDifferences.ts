import type { Language } from '../../../geodata/model/language.ts'
import { type Measure, measureStatuses } from '../../../geodata/model/measure.ts'
import { formatDate } from '../../words/format.ts'
import { measureWords } from './measureWords.ts'

/** What a version of a measure says otherwise than the one before, one sentence each; null where there was none before. */
export function measureDifferences(before: Measure | null, after: Measure, language: Language): string[] {
  const words = measureWords[language]
  const day = (iso: string | null) => (iso ? formatDate(iso, language) : '')
  const fields: [string, string | undefined, string][] = [
    [
      words.status,
      before && measureStatuses.labels[before.status][language],
      measureStatuses.labels[after.status][language],
    ].map((one) => one ?? '') as [string, string, string],
    [words.reason, before?.reason, after.reason],
    [words.unit, before?.unit, after.unit],
    [words.responsible, before?.responsible, after.responsible],
    [words.startOn, day(before?.startOn ?? null), day(after.startOn)],
    [words.dueOn, day(before?.dueOn ?? null), day(after.dueOn)],
    [words.note, before?.note, after.note],
  ]
  return [
    ...fields.flatMap(([label, from = '', to]) => (from === to ? [] : [words.became(label, from, to)])),
    ...listDifferences(before?.milestones ?? [], after.milestones, (one, old) => {
      if (!old) return words.milestoneAdded(one.text, day(one.dueOn))
      if (!old.doneOn && one.doneOn) return words.ticked(one.text, day(one.doneOn))
      if (old.doneOn && !one.doneOn) return words.unticked(one.text)
      return words.milestoneChanged(one.text, day(one.dueOn))
    }).concat(gone(before?.milestones, after.milestones).map(({ text }) => words.milestoneRemoved(text))),
    ...listDifferences(before?.decisions ?? [], after.decisions, (one, old) =>
      (old ? words.decisionChanged : words.decisionAdded)(one.body, day(one.on)),
    ).concat(gone(before?.decisions, after.decisions).map(({ body }) => words.decisionRemoved(body))),
    ...gone(after.links, before?.links ?? []).map(({ name }) => words.linked(name ?? words.goneThing)),
    ...gone(before?.links, after.links).map(({ name }) => words.unlinked(name ?? words.goneThing)),
  ]
}

/** Those that are new or say something else. */
function listDifferences<Item extends { id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  say: (item: Item, old: Item | undefined) => string,
): string[] {
  return after.flatMap((item) => {
    const old = before.find(({ id }) => id === item.id)
    return JSON.stringify(old) === JSON.stringify(item) ? [] : [say(item, old)]
  })
}

/** Those of one list that another does not have. */
function gone<Item extends { id: string }>(
  list: readonly Item[] | undefined,
  others: readonly Item[],
): Item[] {
  return (list ?? []).filter(({ id }) => others.every((other) => other.id !== id))
}
