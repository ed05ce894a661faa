// One search as the address holds it and as the server is asked.

/** Names in the address, in order, with the field of the request each stands for. */
export const FIELDS = {
  from: 'from', to: 'to', goods: 'goods', mass: 'grossMassKg', volume: 'volumeM3', units: 'units', ready: 'readyAt', arriveBy: 'arriveBy',
  window: 'windowDays', temperature: 'temperatureC', shelf: 'shelfLifeDays', allow: 'allow', exclude: 'exclude', currency: 'currency', horizon: 'horizonDays', network: 'networkVersion',
};

const LISTS = new Set(['allow', 'exclude']);

export function queryOf(search) {
  const values = new URLSearchParams(search);
  const query = {};
  for (const name of Object.keys(FIELDS)) if (values.get(name)) query[name] = values.get(name);
  return query;
}

export const isAsked = (query) => Boolean(query.from && query.to && query.goods);

export function addressOf(query) {
  const values = new URLSearchParams();
  for (const name of Object.keys(FIELDS)) if (query[name]) values.set(name, query[name]);
  return `/ways?${values}`;
}

export function bodyOf(query) {
  const body = {};
  for (const [name, field] of Object.entries(FIELDS)) {
    if (!query[name]) continue;
    body[field] = LISTS.has(name) ? query[name].split(',').map((one) => one.trim()).filter(Boolean) : query[name];
  }
  return body;
}

/** The name in the address of a field that the server speaks of. */
export const nameOfField = (field) => Object.keys(FIELDS).find((name) => FIELDS[name] === field) ?? field;

/** A search that shows what can be done, offered where there is nothing yet. */
export const EXAMPLE = {from: 'xining', to: 'moscow', goods: 'goji-dried', mass: '20t', units: '40HC', ready: '2026-12-01'};
