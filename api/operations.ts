import { adminOperations } from './accounts/admin/routes.ts'
import { accountExportOperations } from './accounts/export/routes.ts'
import { profileOperations } from './accounts/profile/routes.ts'
import { userOperations } from './accounts/routes.ts'
import { applicationOperations } from './applications/routes.ts'
import { attachmentOperations } from './attachments/routes.ts'
import { auditOperations } from './audit/routes.ts'
import { browserSessionOperations } from './auth/browser-session-routes.ts'
import { authOperations } from './auth/routes.ts'
import { waysInOperations } from './auth/ways-in-routes.ts'
import { dashboardOperations } from './dashboard/routes.ts'
import { decisionOperations } from './decisions/routes.ts'
import { estimateOperations } from './estimates/routes.ts'
import { eventOperations } from './events/routes.ts'
import { exportOperations } from './exports/routes.ts'
import { historyOperations } from './history/routes.ts'
import type { AnyOperation } from './http/operation.ts'
import { jobOperations } from './jobs/routes.ts'
import { resumeOperations } from './resumes/routes.ts'
import { resumeVersionOperations } from './resumes/version-routes.ts'
import { reviewOperations } from './review/routes.ts'
import { healthOperations } from './service/routes.ts'
import { statementOperations } from './statements/routes.ts'
import { templateOperations } from './templates/routes.ts'
import { webhookOperations } from './webhooks/routes.ts'

/** Every operation of the API: the router and the OpenAPI document are both made from this list. */
export const operations: readonly AnyOperation[] = [
  ...authOperations,
  ...browserSessionOperations,
  ...waysInOperations,
  ...userOperations,
  ...accountExportOperations,
  ...adminOperations,
  ...profileOperations,
  ...resumeOperations,
  ...resumeVersionOperations,
  ...statementOperations,
  ...jobOperations,
  ...estimateOperations,
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
