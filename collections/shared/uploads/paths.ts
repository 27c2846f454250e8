import type { FieldHook, FlattenedField, SanitizedConfig } from 'payload'

/**
 * Makes the URLs of files paths on the server, such as `/api/media/file/a.jpg`. Payload prefixes them with the
 * configured address, although an installation can have several.
 */
export function withPathsOfFiles(final: SanitizedConfig): SanitizedConfig {
  for (const { flattenedFields, upload } of final.collections)
    if (upload) usePaths(flattenedFields, final.serverURL)
  return final
}

function usePaths(fields: readonly FlattenedField[], server: string): void {
  for (const field of fields)
    if (field.type === 'group') usePaths(field.flattenedFields, server)
    else if (field.type === 'text' && ['url', 'thumbnailURL'].includes(field.name) && field.hooks?.afterRead)
      field.hooks = {
        ...field.hooks,
        afterRead: field.hooks.afterRead.map((hook) => withoutServer(hook, server)),
      }
}

const withoutServer =
  (hook: FieldHook, server: string): FieldHook =>
  (args) => {
    const url: unknown = hook(args)
    return typeof url === 'string' && url.startsWith(`${server}/`) ? url.slice(server.length) : url
  }
