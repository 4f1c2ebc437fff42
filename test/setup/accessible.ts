/** An element's beginning or end, as it stands in a page. */
interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text up to the next tag. */
  readonly text: string;
}

const VOID = ['meta', 'br', 'hr', 'img', 'input', 'link'];

/** The tags of a page that is well-formed; a page of ours has no comment and no script. */
function tagsOf(page: string): readonly Tag[] {
  return [...page.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s+[\w-]+(?:="[^"<>]*")?)*)\s*>([^<]*)/gi)].map(
    ([, slash, name = '', attributes = '', text = '']) => ({
      name: name.toLowerCase(),
      closes: slash === '/',
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
      ),
      text: text.trim(),
    }),
  );
}

/**
 * What of a page bars people who cannot see it, or see it small: simple rules after WCAG 2.2 (1.1.1, 1.3.1, 1.4.10, 2.4.2, 2.4.4,
 * 2.4.6, 3.1.1, 4.1.1). Nothing is found in a page that keeps them.
 */
export function accessibilityFaults(page: string): readonly string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const tags = tagsOf(page);
  const opened = tags.filter(({ closes }) => !closes);
  const all = (name: string) => opened.filter((tag) => tag.name === name);

  must(page.startsWith('<!DOCTYPE html>'), 'no document type');
  must(/^(sv|fi|en)$/.test(all('html')[0]?.attributes.lang ?? ''), 'no language');
  must((all('title')[0]?.text ?? '') !== '', 'no title');
  must(
    /^width=device-width, initial-scale=1$/.test(
      all('meta').find(({ attributes }) => attributes.name === 'viewport')?.attributes.content ?? '',
    ),
    'cannot be enlarged',
  );
  must(all('main').length === 1, 'not one main part');
  must(!page.includes('<script') && !page.includes('<!--'), 'a script or a comment');

  const headings = opened.filter(({ name }) => /^h[1-6]$/.test(name));
  must(headings[0]?.name === 'h1' && all('h1').length === 1, 'not one first heading of level 1');
  headings.forEach(({ name, text }, index) => {
    must(text !== '', `heading ${index} is empty`);
    const before = headings[index - 1];
    must(!before || Number(name[1]) <= Number(before.name[1]) + 1, `heading "${text}" skips a level`);
  });

  const ids = opened.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]));
  must(new Set(ids).size === ids.length, 'an id that is there twice');
  for (const { attributes, text } of all('a'))
    must(
      text !== '' && /^(https?:|mailto:|tel:|[/?#])/.test(attributes.href ?? ''),
      `a link without text or address: ${text}`,
    );
  for (const { attributes } of all('img')) must(attributes.alt !== undefined, 'an image without a text');

  must(all('caption').length === all('table').length, 'a table without a caption');
  for (const { attributes, text } of all('th'))
    must(/^(row|col)$/.test(attributes.scope ?? ''), `a header of nothing: ${text}`);
  must(all('table').length === 0 || all('th').length > 0, 'a table without headers');

  const open: string[] = [];
  for (const { name, closes } of tags) {
    if (VOID.includes(name)) continue;
    if (!closes) open.push(name);
    else must(open.pop() === name, `</${name}> closes something else`);
  }
  must(open.length === 0, `not closed: ${open.join(' ')}`);
  return faults;
}
