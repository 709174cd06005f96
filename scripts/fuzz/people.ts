import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

type Account = { email: string; password: string }

async function send(url: string, method: string, body: unknown, token?: string): Promise<Record<string, string>> {
  const response = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname} answered ${response.status}`)
  const answer = await response.text()
  return answer ? z.record(z.string(), z.any()).parse(JSON.parse(answer)) : {}
}

async function register(apiUrl: string): Promise<Account> {
  // None of the document's examples: one that changes a password would otherwise end the session of all that follows.
  const account = { email: `fuzz-${randomUUID()}@example.com`, password: `fuzz ${randomUUID()}` }
  await send(`${apiUrl}/users`, 'POST', account)
  return account
}

async function signIn(apiUrl: string, account: Account): Promise<{ accessToken: string; refreshToken: string }> {
  const { accessToken = '', refreshToken = '' } = await send(`${apiUrl}/auth/login`, 'POST', account)
  return { accessToken, refreshToken }
}

/** Somebody who may call every operation. */
export async function administrator(apiUrl: string, dataFolder: string): Promise<string> {
  const account = await register(apiUrl)
  const environment = { ...process.env, DATA_DIR: dataFolder, DATABASE_URL: '' }
  const setRole = fileURLToPath(new URL('../set-role.ts', import.meta.url))
  const { status } = spawnSync(process.execPath, [setRole, account.email, 'admin'], { env: environment })
  if (status !== 0) throw new Error('the role was not set')
  return (await signIn(apiUrl, account)).accessToken
}

/** What needs a secret that only the person knows, which no tool can guess. */
export async function useSecrets(apiUrl: string): Promise<void> {
  const account = await register(apiUrl)
  const first = await signIn(apiUrl, account)
  const { accessToken: token = '' } = await send(`${apiUrl}/auth/refresh`, 'POST', { refreshToken: first.refreshToken })
  const email = `new-${account.email}`
  await send(`${apiUrl}/users/me`, 'PUT', { email, currentPassword: account.password }, token)
  const password = 'another horse battery'
  await send(`${apiUrl}/users/me/password`, 'PUT', { currentPassword: account.password, newPassword: password }, token)
  const last = await signIn(apiUrl, { email, password })
  await send(`${apiUrl}/auth/logout`, 'POST', { refreshToken: last.refreshToken }, last.accessToken)
  const ended = await signIn(apiUrl, { email, password })
  await send(`${apiUrl}/auth/session`, 'DELETE', undefined, ended.accessToken)
  const { accessToken } = await signIn(apiUrl, { email, password })
  await send(`${apiUrl}/users/me`, 'DELETE', { password }, accessToken)
}
