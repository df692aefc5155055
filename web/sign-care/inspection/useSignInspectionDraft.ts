import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { type FieldForm, useFieldDraft } from '../../field-forms/useFieldDraft.ts'
import {
  changedSignInspection,
  emptySignInspection,
  type SignInspectionDraft,
  signInspectionDraftSchema,
} from './signInspectionDraft.ts'

const signInspectionForm: FieldForm<SignInspectionDraft> = {
  form: 'sign-inspection',
  schema: signInspectionDraftSchema,
  begin: () => emptySignInspection(crypto.randomUUID(), dateInNorway(new Date())),
  changed: changedSignInspection,
}

/** The inspection being written at a sign, as it lies on this device. */
export function useSignInspectionDraft(signId: string) {
  return useFieldDraft(signInspectionForm, signId)
}
