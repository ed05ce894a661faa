// Words, plurals, dates and amounts in the reader's language.

export const LANGUAGES = ['en', 'zh', 'ru'];
const LOCALES = {en: 'en-GB', zh: 'zh-CN', ru: 'ru-RU'};
const STORED = 'landbridge.language';

let language = 'en';
let messages = {};
let plurals = new Intl.PluralRules('en');
const listeners = new Set();
const formats = new Map();

/** The language chosen before, else the first of the browser's that is spoken here. */
export function preferredLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  let stored = null;
  try { stored = localStorage.getItem(STORED); } catch { /* storage may be closed */ }
  const wanted = [asked, stored, ...(navigator.languages ?? [])].filter(Boolean).map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((code) => LANGUAGES.includes(code)) ?? 'en';
}

export const currentLanguage = () => language;

export async function useLanguage(code) {
  const response = await fetch(`/ui/messages/${code}.json`);
  if (!response.ok) throw new Error(`messages of ${code}: ${response.status}`);
  messages = await response.json();
  language = code;
  plurals = new Intl.PluralRules(LOCALES[code]);
  formats.clear();
  document.documentElement.lang = code === 'zh' ? 'zh-Hans' : code;
  try { localStorage.setItem(STORED, code); } catch { /* then it holds for this page */ }
  listeners.forEach((listener) => listener(code));
}

/** Calls the listener on every change of language; returns what ends it. */
export function onLanguage(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The message of a key with its values put in. A message with plural forms is an object of forms, chosen by the value "count".
 * A key without a message shows itself, so that it is seen and mended.
 */
export function t(key, values = {}) {
  let message = messages[key];
  if (message && typeof message === 'object') message = message[plurals.select(Number(values.count))] ?? message.other;
  if (message === undefined) return key;
  return message.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? number(value) : value;
  });
}

export const has = (key) => messages[key] !== undefined;

/** The word for a value of a fixed set, such as mode.rail; the value itself when the set is new. */
export const word = (set, value) => (has(`${set}.${value}`) ? t(`${set}.${value}`) : value);

function format(kind, options, make) {
  const key = kind + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, make(LOCALES[language], options));
  return formats.get(key);
}

const dates = (options) => format('date', options, (locale, o) => new Intl.DateTimeFormat(locale, o));
const numbers = (options) => format('number', options, (locale, o) => new Intl.NumberFormat(locale, o));

export const number = (value, digits = 0) => numbers({maximumFractionDigits: digits, minimumFractionDigits: 0}).format(value);

/** Money as code and amount; whole units unless exact. */
export function money({amount, currency}, exact = false) {
  const options = {style: 'currency', currency, currencyDisplay: 'code'};
  if (!exact) Object.assign(options, {maximumFractionDigits: 0, minimumFractionDigits: 0});
  return numbers(options).format(Number(amount));
}

export const moneyAmount = ({amount}, digits = 0) => numbers({maximumFractionDigits: digits, minimumFractionDigits: digits}).format(Number(amount));

/** 1 Dec 2026, 2026年12月1日, 1 дек. 2026 г. */
export const date = (instant, zone) => dates({day: 'numeric', month: language === 'zh' ? 'long' : 'short', year: 'numeric', timeZone: zone}).format(new Date(instant));
export const dayMonth = (instant, zone) => dates({day: 'numeric', month: 'short', timeZone: zone}).format(new Date(instant));
export const weekday = (instant, zone) => dates({weekday: 'short', timeZone: zone}).format(new Date(instant));
export const time = (instant, zone) => dates({hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone}).format(new Date(instant));
export const dateTime = (instant, zone) => t('format.dateTime', {weekday: weekday(instant, zone), date: date(instant, zone), time: time(instant, zone)});
export const shortDateTime = (instant, zone) => t('format.shortDateTime', {date: dayMonth(instant, zone), time: time(instant, zone)});
/** Said on hover: the zone and the same moment in UTC. */
export const zoneNote = (instant, zone) => t('format.zone', {zone, utc: `${dayMonth(instant, 'UTC')} ${time(instant, 'UTC')}`});
/** A local date written 2026-12-01, which is no moment. */
export const localDate = (iso) => date(`${iso}T12:00:00Z`, 'UTC');

/** 15 d 6 h; hours and minutes below two days. */
export function duration(minutes) {
  const whole = Math.max(0, Math.round(minutes));
  if (whole >= 48 * 60) {
    const hours = Math.round(whole / 60);
    return hours % 24 === 0 ? t('duration.days', {d: Math.floor(hours / 24)}) : t('duration.daysHours', {d: Math.floor(hours / 24), h: hours % 24});
  }
  if (whole >= 60) return whole % 60 === 0 ? t('duration.hours', {h: whole / 60}) : t('duration.hoursMinutes', {h: Math.floor(whole / 60), m: whole % 60});
  return t('duration.minutes', {m: whole});
}

/** Kilograms as they are read best: grams of small things, tonnes of large ones. */
export function mass(kg) {
  return kg >= 10000 ? t('mass.t', {n: number(kg / 1000, 1)}) : t('mass.kg', {n: number(kg, kg < 10 ? 2 : 0)});
}
