/** Whether a path leads to something programs keep for themselves. */
export function isHidden(path: string): boolean {
  return path.split('/').some((step) => (step.startsWith('.') && step !== '.' && step !== '..') || step === '__MACOSX')
}

/**
 * Tells paths that lie in the folder a browser saved beside a page: `Lease_files/` beside `Lease.html`.
 * @param paths - All paths there are, with forward slashes.
 */
export function companionsOf(paths: readonly string[]): (path: string) => boolean {
  const pages = new Set(paths.flatMap((path) => /^(.+)\.x?html?$/i.exec(path)?.[1] ?? []))
  return (path) => {
    const steps = path.split('/')
    return steps.slice(0, -1).some((step, i) => {
      const page = companionPage(step)
      return page !== null && pages.has([...steps.slice(0, i), page].join('/'))
    })
  }
}

/** The page a folder belongs to by its name: "Lease" for `Lease_files`, in the languages of browsers; null for any other. */
export function companionPage(folder: string): string | null {
  return (
    /^(.+)[_.-](?:files|dateien|fichiers|archivos|file|bestanden|arquivos|ficheiros|pliki|filer|tiedostot)$/i.exec(
      folder,
    )?.[1] ?? null
  )
}
