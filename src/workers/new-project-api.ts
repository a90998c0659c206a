import { newProject } from '../seal/new-project.ts'
import type { NewProjectFiles, NewProjectRequest } from './sealift.ts'

/** Keys are made in a worker, and leave it as files that a person saves. */
export const newProjectApi = () => ({
  newProject: async (request: NewProjectRequest): Promise<NewProjectFiles> => {
    const { project, rootPem, secret, rootFingerprint } = await newProject(request)
    const json = { type: 'application/json' }
    return {
      project: new Blob([project], json),
      root: new Blob([rootPem], { type: 'application/x-pem-file' }),
      secret: new Blob([secret], json),
      rootFingerprint,
    }
  },
})
