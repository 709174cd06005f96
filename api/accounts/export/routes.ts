import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { binary } from '../../http/fields.ts'
import { operation } from '../../http/operation.ts'
import { requireOwnAccountId } from '../account-id.ts'
import { userIdParam } from '../schema.ts'
import { writeArchive } from './archive.ts'

export const accountExportOperations = [
  operation({
    method: 'get',
    path: '/users/:id/export',
    operationId: 'exportUser',
    summary: 'Everything you have here, as a ZIP archive',
    description:
      'Each record as JSON and every file; README.txt in it says what is where. Without secrets, and without what belongs to others.',
    tag: 'users',
    access: 'user',
    params: userIdParam,
    responses: {
      200: {
        description: 'The archive.',
        contentType: 'application/zip',
        schema: binary,
      },
    },
    problems: ['forbidden'],
    async handle({ params, caller, req, res, services: { database, files } }) {
      const id = requireOwnAccountId(params.id, caller)
      res
        .status(200)
        .attachment(`job-applications-${new Date().toISOString().slice(0, 10)}.zip`)
        .set({ 'content-type': 'application/zip', 'cache-control': 'private, no-store' })
      if (req.method === 'HEAD') {
        res.end()
        return 'handled'
      }
      await unitOfWork(database, { type: 'user', id }, async (unit) => {
        unit.audit({ entityType: 'user', entityId: id, ownerId: id, action: 'user.exported' })
      })
      await writeArchive(() => database.em.fork(), files, id, res).catch((error: unknown) => {
        // Whoever hung up needs no answer.
        if (!req.socket.destroyed) throw error
      })
      return 'handled'
    },
  }),
]
