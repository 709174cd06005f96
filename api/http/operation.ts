import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Role } from '#shared/database/entities/index.ts'
import type { Services } from '../services.ts'
import type { ProblemType } from './problem.ts'
import type { Upload } from './upload.ts'

/** Who is calling, and in which session of ours; an identity provider's token is of none. */
export type Caller = { id: string; role: Role; sessionId?: string }

/** What a handler answers: a body in JSON, or null for none; a handler that streams answers `'handled'`. */
export type Reply = { status: number; body: unknown; headers?: Record<string, string> } | 'handled'

type Parsed<S extends z.ZodType | undefined> = S extends z.ZodType ? z.output<S> : undefined

export type Access = 'public' | 'user' | 'admin'

export type Call<
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  B extends z.ZodType | undefined,
  A extends Access,
> = {
  params: Parsed<P>
  query: Parsed<Q>
  body: Parsed<B>
  /** The file of a multipart body, where there was one. */
  upload: Upload | undefined
  caller: A extends 'public' ? null : Caller
  services: Services
  req: Request
  res: Response
}

export type Content = {
  description: string
  schema?: z.ZodType
  /** `application/json` where it is left out. */
  contentType?: string | readonly string[]
  headers?: Record<string, string>
}

type Multipart = z.ZodObject | z.ZodUnion<readonly z.ZodObject[]>

/** What is asked and sent in an example; `form` are the fields of a multipart body, and the file by its name. */
export type Example<Q extends z.ZodType | undefined, B extends z.ZodType | undefined> = {
  query?: Q extends z.ZodType ? z.input<Q> : never
  body?: B extends z.ZodType ? z.input<B> : never
  form?: Record<string, string> & { file: string }
  headers?: Record<string, string>
}

/**
 * One operation of the API: its validation, its types and its place in the OpenAPI document all come from here.
 * `path` is Express's form (`/resumes/:id`). Query and body schemas are closed.
 */
type Operation<
  P extends z.ZodObject | undefined = z.ZodObject | undefined,
  Q extends z.ZodObject | undefined = z.ZodObject | undefined,
  B extends z.ZodType | undefined = z.ZodType | undefined,
  A extends Access = Access,
> = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: string
  operationId: string
  summary: string
  description: string
  tag: string
  access: A
  params?: P
  query?: Q
  body?: B
  /** A multipart body is taken too: one `file`, with these text fields beside it. */
  multipart?: Multipart
  /** A POST that changes nothing, so that doing it twice is no matter: it takes no `Idempotency-Key`. */
  onlyReads?: boolean
  /** Does nothing that takes long beside its statements, so that it may hold a connection from its beginning. */
  onlyStatements?: boolean
  /** The media types that `file` may have. */
  fileTypes?: readonly string[]
  /** Whether an edit must, or may, name with `If-Match` the state that it is made to. */
  conditional?: 'required' | 'optional'
  /** Counts against the limit on sign-in attempts. */
  limited?: boolean
  /** A request that is shown and that a test sends; what is found by its path is filled in from `example-values.ts`. */
  example?: Example<Q, B>
  responses: Record<number, Content>
  problems?: readonly ProblemType[]
  handle: (call: Call<P, Q, B, A>) => Promise<Reply>
}

/** An operation whose handler's types have been checked against its schemas. */
export type AnyOperation = Omit<Operation, 'handle'> & { handle: (call: never) => Promise<Reply> }

/** Declares an operation; the handler's types follow from the schemas. */
export function operation<
  A extends Access,
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(definition: Operation<P, Q, B, A>): AnyOperation {
  return definition
}

export const ok = (body: unknown, headers?: Record<string, string>): Reply => ({ status: 200, body, headers })
export const created = (body: unknown, location: string): Reply => ({ status: 201, body, headers: { location } })
export const accepted = (body: unknown): Reply => ({ status: 202, body })
export const noContent = (): Reply => ({ status: 204, body: null })
