import { sample } from '../../support/seed.ts'
import type { RestClient } from './rest-client.ts'

export type Applicant = { client: RestClient; userId: string; resumeId: string; jobId: string }

const RESUMES = ['backend-engineer', 'marketing-manager', 'icu-nurse']
const PASSWORD = 'correct horse battery'

/** People with an account, a resume that was never parsed, and a posting. */
export async function signUp(client: RestClient, count: number, label: string): Promise<Applicant[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const email = `${label}-${index}@example.com`
      const user = await client.send('POST', '/users', { email, password: PASSWORD })
      const session = await client.send('POST', '/auth/login', { email, password: PASSWORD })
      const mine = client.as(String(session.body.accessToken))
      const text = `${sample(`${RESUMES[index % RESUMES.length]}/resume.txt`)}\n`
      const resume = await mine.send('POST', '/resumes', { title: 'Mine', text })
      const job = await mine.send('POST', '/jobs', {
        text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt'),
      })
      return {
        client: mine,
        userId: String(user.body.id),
        resumeId: String(resume.body.id),
        jobId: String(job.body.id),
      }
    }),
  )
}
