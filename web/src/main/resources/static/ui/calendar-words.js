import {html, nothing} from 'lit';
import {localDate, t} from './language.js';

// 4 January 2027 is a Monday.
const MONDAY = Date.UTC(2027, 0, 4, 12);
const dayName = (day, style) => new Intl.DateTimeFormat(document.documentElement.lang, {weekday: style, timeZone: 'UTC'}).format(new Date(MONDAY + (day - 1) * 86400000));

function validity({validFrom, validTo}) {
  if (validFrom && validTo) return t('calendar.fromTo', {from: localDate(validFrom), to: localDate(validTo)});
  if (validFrom) return t('calendar.from', {from: localDate(validFrom)});
  return validTo ? t('calendar.to', {to: localDate(validTo)}) : '';
}

/** One rule of a calendar in words. */
export function ruleWords(rule) {
  const days = rule.days.map((day) => dayName(day, 'short')).join(', ');
  const words = {
    'weekly': () => (rule.days.length === 7 ? t('calendar.daily') : t('calendar.weekly', {days})),
    'every-n-weeks': () => t('calendar.everyWeeks', {days, count: rule.everyWeeks}),
    'dates': () => t('calendar.dates', {dates: rule.dates.slice(0, 6).map(localDate).join(', '), count: rule.dates.length}),
    'except': () => (rule.dates.length ? t('calendar.exceptDates', {dates: rule.dates.slice(0, 6).map(localDate).join(', '), count: rule.dates.length}) : t('calendar.except')),
  }[rule.kind]();
  return [words, validity(rule)].filter(Boolean).join(', ');
}

/** The week of a service as seven boxes, with all rules in words behind them. */
export function weekView(calendar) {
  const running = calendar.filter((rule) => rule.kind === 'weekly' || rule.kind === 'every-n-weeks');
  const days = new Set(running.flatMap((rule) => rule.days));
  const words = calendar.map(ruleWords).join('; ');
  const thin = running.find((rule) => rule.everyWeeks);
  return html`<span class="week" role="img" aria-label=${words} title=${words}>${days.size ? [1, 2, 3, 4, 5, 6, 7].map((day) => html`<span class=${days.has(day) ? 'runs' : ''}>${dayName(day, 'narrow')}</span>`) : nothing}
    ${thin ? html`<em>${t('calendar.perWeeks', {count: thin.everyWeeks})}</em>` : !days.size ? html`<em>${t('calendar.someDates', {count: calendar.filter((rule) => rule.kind === 'dates').reduce((sum, rule) => sum + rule.dates.length, 0)})}</em>` : nothing}</span>`;
}
