/** Elements that never have an end tag. */
export const voidTags: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
)

/** Elements whose text is set apart from what stands before and after. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table caption ul tbody thead tfoot'
  ).split(' '),
)

/** Elements whose content is not visible text: programs, forms' values, pictures, fallbacks. */
export const unseenTags: ReadonlySet<string> = new Set(
  (
    'script style template noscript head title svg canvas iframe object embed applet audio video map select datalist option ' +
    'textarea noembed noframes xmp math-annotation'
  ).split(' '),
)

/** Elements that an end tag of another name does not close from inside. */
export const scopeTags: ReadonlySet<string> = new Set('html body table td th caption template button object'.split(' '))

/** Elements that a start tag ends if they are open inside `within`. */
export const endedBy: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = endings()

function endings(): ReadonlyMap<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }> {
  const list = new Set(['ul', 'ol', 'menu', 'dir', ...scopeTags])
  const definitions = new Set(['dl', ...scopeTags])
  const table = new Set(['table', 'template', 'html', 'body'])
  const rows: readonly (readonly [string, string, ReadonlySet<string>])[] = [
    ['li', 'li', list],
    ['dd', 'dd dt', definitions],
    ['dt', 'dd dt', definitions],
    ['tr', 'tr td th', table],
    ['td', 'td th', new Set([...table, 'tr'])],
    ['th', 'td th', new Set([...table, 'tr'])],
    ['tbody', 'tbody thead tfoot tr td th', table],
    ['thead', 'tbody thead tfoot tr td th', table],
    ['tfoot', 'tbody thead tfoot tr td th', table],
    ['option', 'option', scopeTags],
    ['a', 'a', new Set([...scopeTags, ...blockTags])],
    ['body', 'head', new Set()],
  ]
  return new Map(rows.map(([tag, ends, within]) => [tag, { ends: new Set(ends.split(' ')), within }]))
}
