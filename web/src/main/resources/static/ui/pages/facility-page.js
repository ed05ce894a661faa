import {html, nothing} from 'lit';
import {get, getOnce} from '../api.js';
import {date, localDate, number, t, time, weekday, word, zoneNote} from '../language.js';
import {go, queryValue, withQuery} from '../navigation.js';
import {tableTools} from '../table-tools.js';
import {channelColour} from '../way-time.js';
import '../parts/day-field.js';
import {addDays, DataPage, today} from './data-page.js';

const DAYS = 14;

/** One facility: what it is, and what leaves and arrives there in the days chosen. */
class FacilityPage extends DataPage {
  static properties = {...DataPage.properties, facility: {}};

  willUpdate(changed) { if (changed.get('facility') && this.facility) { this.data = undefined; this.load(); } }

  async ask() {
    const from = queryValue('from') ?? today();
    const to = addDays(from, DAYS - 1);
    const [facility, {channels}, board] = await Promise.all([get(`/facilities/${encodeURIComponent(this.facility)}`), getOnce('/channels'), get('/departures', {facility: this.facility, from, to})]);
    return {facility, channels: new Map(channels.map((channel) => [channel.id, channel])), departures: board.departures, from, to};
  }

  view() {
    const {facility, departures, from, to} = this.data;
    const {at} = facility;
    const leaving = departures.filter((one) => one.here.departAt && one.here.board).sort((a, b) => Date.parse(a.here.departAt) - Date.parse(b.here.departAt));
    const coming = departures.filter((one) => one.here.arriveAt && one.here.alight).sort((a, b) => Date.parse(a.here.arriveAt) - Date.parse(b.here.arriveAt));
    return html`<div class="page">
      <p class="small"><a href="/services">${t('nav.services')}</a></p>
      <h1>${at.name} <span class="soft">${at.localName ?? ''}</span>${facility.illustrative ? html` <span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing}</h1>
      <dl class="facts wide panel">
        <dt>${t('facility.kind')}</dt><dd>${word('facility', at.kind)}, ${at.placeName}, ${at.country}</dd>
        ${facility.iata || facility.unlocode ? html`<dt>${t('facility.codes')}</dt><dd>${[facility.iata, facility.icao, facility.unlocode].filter(Boolean).join(' · ')}</dd>` : nothing}
        ${facility.gaugesMm.length ? html`<dt>${t('gateway.gauge')}</dt><dd>${t('facility.mm', {list: facility.gaugesMm.map((gauge) => number(gauge)).join(' / ')})}</dd>` : nothing}
        <dt>${t('facility.hours')}</dt><dd>${this.hours(facility.openingHours)} <span class="soft small">${at.zone}</span></dd>
        <dt>${t('service.plugs')}</dt><dd>${t(facility.reeferPlugs ? 'yes' : 'no')}</dd><dt>${t('service.dangerous')}</dt><dd>${t(facility.dangerousGoods ? 'yes' : 'no')}</dd>
        ${facility.note ? html`<dt>${t('service.note')}</dt><dd lang="en">${facility.note}</dd>` : nothing}</dl>
      <div class="row tools"><a class="plain" href=${`/?from=${encodeURIComponent(at.id)}`}>${t('facility.searchFrom')}</a><a class="plain" href=${`/?to=${encodeURIComponent(at.id)}`}>${t('facility.searchTo')}</a><span class="grow"></span>
        <button type="button" class="plain small" @click=${() => this.move(addDays(from, -DAYS))}>${t('earlier')}</button>
        <day-field .label=${t('facility.from')} .value=${from} @day-chosen=${(event) => this.move(event.detail.day)}></day-field>
        <button type="button" class="plain small" @click=${() => this.move(addDays(from, DAYS))}>${t('later')}</button></div>
      <div class="two even">${this.board(t('facility.departures'), leaving, 'departAt', (one) => one.to, `${at.id}-departures`)}${this.board(t('facility.arrivals'), coming, 'arriveAt', (one) => one.from, `${at.id}-arrivals`)}</div>
      <p class="small soft">${t('calendar.fromTo', {from: localDate(from), to: localDate(to)})}. ${t('service.local')}</p></div>`;
  }

  /** Spans that are the same every day are said once. */
  hours(list) {
    if (list[0] === '24/7') return t('facility.always');
    return list.map((span) => {
      const [, first, open, last, close] = /^(\w\w) (\S+?)-(\w\w) (\S+)$/.exec(span) ?? [];
      return first ? `${t(`day.${first}`)} ${open}–${first === last ? '' : `${t(`day.${last}`)} `}${close}` : span;
    }).join('; ');
  }

  move(from) { go(withQuery({from}), {quiet: true, replace: true}); this.load(); }

  board(title, list, moment, end, name) {
    const {channels} = this.data;
    const leaving = moment === 'departAt';
    const {zone} = this.data.facility.at;
    const rows = () => [[t(leaving ? 'column.depart' : 'column.arrive'), t('column.service'), 'id', t('column.mode'), t(leaving ? 'column.to' : 'column.from'), leaving ? t('detail.handInBy') : t('detail.available')],
      ...list.map((one) => [one.here[moment], one.serviceName, one.service, t(`mode.${one.mode}`), end(one).name, (leaving ? one.here.handInBy : one.here.availableAt) ?? ''])];
    return html`<section class="panel" aria-label=${title}><div class="row chart-head"><h2>${title} <span class="soft">${number(list.length)}</span></h2><span class="row">${tableTools(rows, name)}</span></div>
      ${list.length ? html`<div class="scrolls" tabindex="0"><table><thead><tr><th>${t(leaving ? 'column.depart' : 'column.arrive')}</th><th>${t('column.service')}</th><th>${t(leaving ? 'column.to' : 'column.from')}</th><th>${t(leaving ? 'detail.handInBy' : 'detail.available')}</th></tr></thead>
        <tbody>${list.slice(0, 200).map((one) => html`<tr><td class="nowrap">${this.time(one.here[moment], zone)}</td>
          <td><span class=${`swatch of-${channelColour(channels.get(one.channel))}`} aria-hidden="true"></span> <a href=${`/services/${encodeURIComponent(one.service)}?on=${one.serviceDay}`}>${one.serviceName}</a> <span class="soft small">${t(`mode.${one.mode}`)}</span></td><td>${end(one).name}</td>
          <td class="nowrap small">${this.time(leaving ? one.here.handInBy : one.here.availableAt, zone)}</td></tr>`)}</tbody></table></div>` : html`<p class="empty">${t('facility.none')}</p>`}</section>`;
  }

  time(iso, zone) { return iso ? html`<time datetime=${iso} title=${zoneNote(iso, zone)}>${weekday(iso, zone)} ${date(iso, zone)} ${time(iso, zone)}</time>` : ''; }
}

customElements.define('facility-page', FacilityPage);
