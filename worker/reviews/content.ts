import { findSharedChecklist } from '../../geodata/checklists/rekkverk.ts'
import { canonicalJson } from '../../geodata/model/canonicalJson.ts'
import { type SignedPart, signedParts } from '../../geodata/model/review.ts'
import type { TestResult } from '../../geodata/model/testResult.ts'
import { readFollowUpsBefore } from '../follow-ups/store.ts'
import { sha256 } from '../sha256.ts'
import {
  readSignedAnswers,
  readSignedAttachments,
  readSignedCheck,
  readSignedClarification,
  readSignedEdition,
  readSignedMeasurements,
  readSignedProject,
} from './contentStore.ts'
import { readReviewSteps } from './store.ts'

/*
 * What a signature covers, put together from the rows each time it is asked for
 * (worker/decisions/0013-what-a-signature-covers.md).
 */

export type SignedContent = { format: 1 } & Record<SignedPart, unknown>

/** What a check rests on and holds, as it stood before an event; null where there is no such check. */
export function signedContent(
  sql: SqlStorage,
  checkId: string,
  { sequence, salt, tests }: { sequence: number; salt: string; tests: readonly TestResult[] },
): SignedContent | null {
  const check = readSignedCheck(sql, checkId)
  if (!check) return null
  const { id, projectId, ranAt, ranBy, areaM2 } = check
  return {
    format: 1,
    check: { id, ranAt, ranBy, areaM2 },
    project: readSignedProject(sql, check),
    checklist: checklistOf(sql, check.checklist),
    thresholds: check.thresholds,
    layers: check.layers,
    findings: check.findings,
    surroundings: check.surroundings,
    answers: readSignedAnswers(sql, checkId),
    measurements: readSignedMeasurements(sql, checkId),
    tests,
    followUps: readFollowUpsBefore(sql, projectId, sequence),
    attachments: readSignedAttachments(sql, checkId, sequence),
    clarification: sealedClarification(sql, projectId, sequence, salt),
    rounds: readReviewSteps(sql, checkId),
  }
}

/** The hash of each part, and of all of it: that of the bytes `canonicalJson` writes. */
export function hashContent(content: SignedContent): { hash: string; parts: Record<SignedPart, string> } {
  const parts = Object.fromEntries(
    signedParts.map((part) => [part, sha256(canonicalJson(content[part]))]),
  ) as Record<SignedPart, string>
  return { hash: sha256(canonicalJson(content)), parts }
}

/** What there is for a second person to judge, as one hash; without the clarification, which has a page of its own. */
export function hashJudged({ clarification: _, rounds: __, ...judged }: SignedContent): string {
  return sha256(canonicalJson(judged))
}

/** The two texts a version is put together from, each by its hash: the shared checklist and the municipality's edition. */
function checklistOf(sql: SqlStorage, named: unknown): unknown {
  const { version } = named as { version?: unknown }
  const [base = '', edition] = String(version).split('+')
  return {
    ...(named as object),
    shared: hashOrNull(findSharedChecklist(base)),
    edition: edition === undefined ? null : hashOrNull(readSignedEdition(sql, edition)),
  }
}

function hashOrNull(content: unknown): string | null {
  return content === undefined ? null : sha256(canonicalJson(content))
}

/**
 * The content is put in case files that anyone may ask to see, and tokens may read it. So it says that an answer came,
 * and only a seal of which (worker/decisions/0007-clarification-without-an-oracle.md).
 */
function sealedClarification(sql: SqlStorage, projectId: string, sequence: number, salt: string): unknown {
  const answer = readSignedClarification(sql, projectId, sequence)
  if (!answer) return null
  const { outcome, advice, at } = answer
  return { answeredAt: at, seal: sha256(canonicalJson({ salt, outcome, advice })) }
}
