import { z } from 'zod'
import { correctableFields } from '../model/decision.ts'
import { discrepancyKinds, readings } from '../model/kinds.ts'

const shortText = z.string().max(2000)
const id = z.string().min(1).max(200)
const evidence = z.object({ document: id, start: z.int().min(0), end: z.int().min(0) })
const mark = z.object({ name: shortText, evidence })
/** EDTF as far as the desk takes it: year, month, day, or an interval of them. */
const edtf = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/

/** Body of `POST /api/decisions`. */
export const decisionRequest = z.object({
  by: shortText.nullable(),
  why: shortText.nullable(),
  what: z.discriminatedUnion('type', [
    z
      .object({ type: z.literal('field'), document: id, field: z.enum(correctableFields), value: shortText.nullable() })
      .refine(({ field, value }) => !['published', 'modified'].includes(field) || value === null || edtf.test(value), {
        message: 'Expected a date as 2017-03-02, 2017-03 or 2017',
      }),
    z.object({
      type: z.literal('review'),
      discrepancy: id,
      verdict: z.enum(['difference', 'no-difference', 'explained']),
      evidence: z.array(evidence).max(200),
    }),
    z.object({ type: z.literal('identity'), same: z.boolean(), a: mark, b: mark }),
    z.object({ type: z.literal('undo'), decision: id }),
  ]),
})

const whole = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise)

/** Query of `GET /api/statements`. */
export const statementQuery = z.object({
  q: shortText.optional(),
  speaker: id.optional(),
  document: id.optional(),
  act: z.string().max(40).optional(),
  form: z.enum(['direct', 'indirect', 'mixed']).optional(),
  limit: whole(1, 1000, 100),
  offset: whole(0, 10_000_000, 0),
})

/** Query of `GET /api/discrepancies`. */
export const discrepancyQuery = z.object({
  kind: z.enum(discrepancyKinds).optional(),
  reading: z.enum([...readings, 'possible', 'all']).default('differs'),
})

/** Query of `GET /api/search`. */
export const searchQuery = z.object({ q: z.string().min(1).max(500), limit: whole(1, 200, 50) })
