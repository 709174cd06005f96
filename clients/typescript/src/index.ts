export { fileBody } from './file-body.ts'
export { type ApiClient, openApiClient, type Schemas } from './open-client.ts'
