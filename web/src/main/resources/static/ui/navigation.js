// Addresses of pages: every view has one, Back works, reload keeps all.

const listeners = new Set();
const tellAll = () => listeners.forEach((listener) => listener());
addEventListener('popstate', tellAll);

export function onAddress(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function go(address, {replace = false, quiet = false} = {}) {
  const url = new URL(address, location.href);
  if (url.href === location.href && !replace) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', url);
  if (!quiet) {
    tellAll();
    if (!replace) scrollTo(0, 0);
  }
}

/** The address with some values of its query changed; null takes one out. */
export function withQuery(changes) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.pathname + url.search;
}

export const queryValue = (name) => new URLSearchParams(location.search).get(name);

/** Lets links within the pages change the view without loading it anew. */
export function followLinks(root) {
  root.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest?.('a[href]');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    const path = link.pathname;
    if (path.startsWith('/api/') || path.startsWith('/openapi') || path.startsWith('/docs') || (link.hash && path === location.pathname && link.search === location.search)) return;
    event.preventDefault();
    go(link.href);
  });
}
