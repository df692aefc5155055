import type { SignStatus } from '../model/sign.ts'

/** The states of signs that stand or are ordered: what they show must be right. */
export const showingStatuses: readonly SignStatus[] = ['ordered', 'mounted', 'follow_up']
