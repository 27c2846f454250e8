import type { CollectionConfig, UploadConfig } from 'payload'
import { keepFiles, removeFiles } from './keeping'
import { kinds } from './kinds'
import { serveFile } from './serve'
import { noFolder } from './store'
import { type Kept, takeIn } from './take-in'

type WithUpload = Omit<CollectionConfig, 'upload'> & {
  upload?: Pick<UploadConfig, 'adminThumbnail' | 'imageSizes'>
}

/**
 * A collection whose records are files. What Payload does with files is replaced where it goes by the sent type,
 * acts before the transaction is certain, or answers differently for what is hidden and what is not there.
 */
export function withFiles(kept: Kept, collection: WithUpload): CollectionConfig {
  const isPublic = kept.audience === 'public'
  return {
    ...collection,
    // Duplicating a file is of no use.
    disableDuplicate: true,
    upload: {
      ...collection.upload,
      staticDir: noFolder,
      disableLocalStorage: true,
      mimeTypes: kept.kinds.map((kind) => kinds[kind].mimeType),
      // Fetching files from addresses would let people make the server ask its own network.
      pasteURL: false,
      crop: isPublic,
      focalPoint: isPublic,
    },
    hooks: {
      ...collection.hooks,
      beforeOperation: [takeIn(kept), ...(collection.hooks?.beforeOperation ?? [])],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), keepFiles],
      beforeDelete: [...(collection.hooks?.beforeDelete ?? []), removeFiles],
    },
    endpoints: [...(collection.endpoints || []), ...serveFile(kept)],
  }
}
