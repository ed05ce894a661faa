import {currentLanguage} from './language.js';

/** An answer of the server that is no answer: RFC 9457 problem details, or a server that could not be reached (status 0). */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail ?? body?.title ?? `HTTP ${status}`);
    this.status = status;
    this.title = body?.title;
    this.detail = body?.detail;
    this.errors = body?.errors ?? [];
  }

  get offline() { return this.status === 0; }

  error(field) { return this.errors.find((error) => error.field === field); }
}

async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(`/api/v1${path}`, {
      ...options,
      headers: {'Accept': 'application/json, application/problem+json', 'Accept-Language': currentLanguage(), ...options.headers},
    });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Problem(0, {});
  }
  const body = await response.json().catch(() => null);
  if (!response.ok || body === null) throw new Problem(response.status, body);
  return body;
}

export const get = (path, values = {}, signal) => {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''));
  return ask(query.size ? `${path}?${query}` : path, {signal});
};

export const post = (path, body, signal) =>
  ask(path, {method: 'POST', body: JSON.stringify(body), headers: {'Content-Type': 'application/json'}, signal});

const kept = new Map();

/** The same answer for the same path and language, asked once. */
export function getOnce(path) {
  const key = `${currentLanguage()} ${path}`;
  if (!kept.has(key)) kept.set(key, get(path).catch((problem) => { kept.delete(key); throw problem; }));
  return kept.get(key);
}
