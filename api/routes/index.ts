import type { AnyOperation } from '../http/operation.ts'
import { accountExportOperations } from './account-export.ts'
import { adminOperations } from './admin.ts'
import { applicationOperations } from './applications.ts'
import { attachmentOperations } from './attachments.ts'
import { auditOperations } from './audit.ts'
import { authOperations } from './auth.ts'
import { dashboardOperations } from './dashboard.ts'
import { decisionOperations } from './decisions.ts'
import { eventOperations } from './events.ts'
import { exportOperations } from './exports.ts'
import { healthOperations } from './health.ts'
import { historyOperations } from './history.ts'
import { jobOperations } from './jobs.ts'
import { profileOperations } from './profiles.ts'
import { resumeVersionOperations } from './resume-versions.ts'
import { resumeOperations } from './resumes.ts'
import { reviewOperations } from './review.ts'
import { templateOperations } from './templates.ts'
import { userOperations } from './users.ts'
import { webhookOperations } from './webhooks.ts'

/** Every operation of the API: the router and the OpenAPI document are both made from this list. */
export const operations: readonly AnyOperation[] = [
  ...authOperations,
  ...userOperations,
  ...accountExportOperations,
  ...adminOperations,
  ...profileOperations,
  ...resumeOperations,
  ...resumeVersionOperations,
  ...jobOperations,
  ...applicationOperations,
  ...reviewOperations,
  ...decisionOperations,
  ...eventOperations,
  ...historyOperations,
  ...exportOperations,
  ...templateOperations,
  ...attachmentOperations,
  ...auditOperations,
  ...dashboardOperations,
  ...webhookOperations,
  ...healthOperations,
]
