import type { z } from 'zod'
import type { Page } from '../../geodata/model/page.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { SignPlan, SignPlanRow, signPlanContentSchema } from '../../geodata/model/signPlan.ts'
import { request } from '../api/client.ts'

export type SignPlanInput = z.input<typeof signPlanContentSchema>

export function listSignPlans(
  { thing, cursor }: { thing?: ThingReference; cursor?: string },
  signal?: AbortSignal,
): Promise<Page<SignPlanRow>> {
  return request('sign-plans', { query: { thing: thing?.id, cursor, limit: 50 }, signal })
}

export function readSignPlan(id: string, signal?: AbortSignal): Promise<SignPlan> {
  return request(`sign-plans/${id}`, { signal })
}

export function createSignPlan(body: SignPlanInput): Promise<SignPlan> {
  return request('sign-plans', { method: 'POST', body })
}

/** 412 carries both versions when someone was first. */
export function changeSignPlan(id: string, ifMatch: number, body: SignPlanInput): Promise<SignPlan> {
  return request(`sign-plans/${id}`, { method: 'PUT', ifMatch, body })
}

export function removeSignPlan(id: string, ifMatch: number): Promise<void> {
  return request(`sign-plans/${id}`, { method: 'DELETE', ifMatch })
}

export function restoreSignPlan(id: string): Promise<SignPlan> {
  return request(`sign-plans/${id}/restore`, { method: 'POST' })
}
