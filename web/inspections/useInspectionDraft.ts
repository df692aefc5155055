import { dateInNorway } from '../../geodata/model/calendar.ts'
import { type FieldForm, useFieldDraft } from '../field-forms/useFieldDraft.ts'
import {
  changedInspection,
  emptyInspection,
  type InspectionDraft,
  inspectionDraftSchema,
} from './inspectionDraft.ts'

const inspectionForm: FieldForm<InspectionDraft> = {
  form: 'inspection',
  schema: inspectionDraftSchema,
  begin: () => emptyInspection(crypto.randomUUID(), dateInNorway(new Date())),
  changed: changedInspection,
}

/** The inspection being written at a safeguard, as it lies on this device. */
export function useInspectionDraft(safeguardId: string) {
  return useFieldDraft(inspectionForm, safeguardId)
}
