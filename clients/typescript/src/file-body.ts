/** A multipart body with a file: its bytes are not what JSON types can say, so it is handed over as it is sent. */
export function fileBody<Body extends { file: string }>(
  body: Body,
  file: File,
): { body: Body; bodySerializer: () => FormData } {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) if (name !== 'file') form.set(name, String(value))
  form.set('file', file)
  return { body, bodySerializer: () => form }
}
