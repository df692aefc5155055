import type { Right } from '../../geodata/model/access.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome } from '../../geodata/model/problem.ts'
import { contentOf, type Stored } from '../../geodata/model/record.ts'
import type { SignMessage, StoredMessage } from '../../geodata/model/signMessage.ts'
import { submitErrors } from '../../geodata/sign-messages/rules.ts'
import { type MessageStep, refuseStep } from '../../geodata/sign-messages/steps.ts'
import { expectRevision } from '../expectRevision.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { findRecord, readVersions } from '../records/store.ts'
import { contentErrors, showMessage, store } from './service.ts'
import { messageKind } from './store.ts'

interface StepInput {
  id: string
  step: MessageStep
  comment: string
  expectedRevision: number | null
}

const events: Readonly<Record<MessageStep, string>> = {
  submit: 'submitted',
  approve: 'approved',
  return: 'returned',
  retire: 'retired',
  restore: 'restored',
}

/** Public health approves and sends back; the rest is for everyone who may write. */
export const stepRight = (step: MessageStep): Right =>
  step === 'approve' || step === 'return' ? 'sign-messages:approve' : 'sign-messages:write'

/** Takes a message a step on. Who approved it, when and what was said is kept with the version. */
export const moveMessage = operation(
  ({ step }: StepInput) => stepRight(step),
  (context, { id, step, comment, expectedRevision }: StepInput): Outcome<SignMessage> => {
    const found = findRecord(context.sql, messageKind, id)
    if (!found) return failure('not-found')
    const expected = expectRevision(found, expectedRevision, { step, comment }, (one) =>
      showMessage(context.sql, one),
    )
    if (!expected.ok) return expected
    const refused = refuseStep(step, found.state)
    if (refused) return failure('gone-stale', { detail: refused })
    if (step === 'return' && comment === '')
      return failure('invalid', { errors: [{ field: 'comment', code: 'missing', message: commentMissing }] })
    if (step === 'submit' || step === 'approve') {
      const errors = [...contentErrors(context.sql, found, null), ...submitErrors(found)]
      if (errors.length > 0) return failure('invalid', { errors })
    }
    const content = contentOf(found)
    return store(context, id, found, events[step], { ...content, ...moved(context, found, step, comment) })
  },
)

function moved(
  context: Context,
  found: Stored<StoredMessage>,
  step: MessageStep,
  comment: string,
): Pick<StoredMessage, 'state' | 'decision'> {
  const decision = { by: actorOf(context).name, at: context.now.toISOString(), comment }
  switch (step) {
    case 'submit':
      return { state: 'submitted', decision: null }
    case 'approve':
      return { state: 'approved', decision }
    case 'return':
      return { state: 'draft', decision }
    case 'retire':
      return { state: 'retired', decision: found.decision }
    case 'restore': {
      const before = readVersions(context.sql, messageKind, found.id).find(({ state }) => state !== 'retired')
      return { state: before?.state ?? 'draft', decision: found.decision }
    }
  }
}

const commentMissing = text(
  'Skriv hva som må endres, så den som skrev budskapet vet det.',
  'Write what must be changed, so that whoever wrote the message knows.',
)
