import {html, nothing} from 'lit';
import {get, getOnce} from '../api.js';
import {date, duration, localDate, mass, number, shortDateTime, t, time, weekday, word, zoneNote} from '../language.js';
import {go, onAddress, queryValue, withQuery} from '../navigation.js';
import {tableTools} from '../table-tools.js';
import {ruleWords} from '../calendar-words.js';
import {channelColour} from '../way-time.js';
import {addDays, DataPage, today} from './data-page.js';
import '../parts/channel-map.js';

/** One service: where it calls and when, on which days, what it carries; the calls dated for a departure that is chosen. */
class ServicePage extends DataPage {
  static properties = {...DataPage.properties, service: {}, departures: {state: true}};

  connectedCallback() {
    super.connectedCallback();
    this.endAddress = onAddress(() => this.requestUpdate());
  }

  disconnectedCallback() { super.disconnectedCallback(); this.endAddress(); }

  willUpdate(changed) { if (changed.get('service') && this.service) { this.data = undefined; this.load(); } }

  async ask() {
    const id = encodeURIComponent(this.service);
    const on = queryValue('on') ?? today();
    const from = queryValue('from') ?? (queryValue('on') ? addDays(on, -7) : on);
    const [detail, {channels}, {departures}] = await Promise.all([get(`/services/${id}`), getOnce('/channels'), get('/departures', {service: this.service, from, to: addDays(from, 56)})]);
    return {detail, channels: new Map(channels.map((channel) => [channel.id, channel])), departures, from};
  }

  view() {
    const {detail, channels, departures, from} = this.data;
    const {service} = detail;
    const channel = channels.get(service.channel);
    const chosen = departures.find((one) => one.serviceDay === queryValue('on')) ?? null;
    return html`<div class="page">
      <p class="small"><a href="/services">${t('nav.services')}</a>${channel ? html` › <a href=${`/channels/${encodeURIComponent(channel.id)}`}><span class=${`swatch of-${channelColour(channel)}`} aria-hidden="true"></span> ${channel.name}</a>` : nothing}</p>
      <h1>${service.name}${service.illustrative ? html` <span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing}</h1>
      <div class="two">
        <div>
          <section class="panel" aria-label=${t('service.calls')}><div class="row chart-head"><h2>${chosen ? t('service.callsOn', {date: localDate(chosen.serviceDay)}) : t('service.calls')}</h2>
            <span class="row">${chosen ? html`<button type="button" class="plain small" @click=${() => this.choose(null)}>${t('service.undated')}</button>` : nothing}${tableTools(() => this.rows(chosen), service.id)}</span></div>
            <div class="scrolls" tabindex="0">${this.calls(chosen)}</div><p class="small soft">${t('service.local')}</p></section>
          <section class="panel" aria-label=${t('service.departures')}><div class="row chart-head"><h2>${t('service.departures')}</h2>
            <span class="row"><button type="button" class="plain small" @click=${() => this.move(addDays(from, -56))}>${t('earlier')}</button><button type="button" class="plain small" @click=${() => this.move(addDays(from, 56))}>${t('later')}</button></span></div>
            <p class="small soft">${t('calendar.fromTo', {from: localDate(from), to: localDate(addDays(from, 56))})}</p>
            ${departures.length ? html`<ul class="days">${departures.map((one) => html`<li><button type="button" class="plain small" aria-pressed=${chosen === one ? 'true' : 'false'} title=${t('service.arrives', {date: shortDateTime(one.arriveAt, one.to.zone)})} @click=${() => this.choose(one.serviceDay)}>${weekday(one.departAt, one.from.zone)} ${localDate(one.serviceDay)}</button></li>`)}</ul>`
    : html`<p class="empty">${t('service.noDepartures')}</p>`}</section>
        </div>
        <div>
          <channel-map .itinerary=${this.way(detail, service)}></channel-map>
          <section class="panel" aria-label=${t('service.facts')}><h2>${t('service.facts')}</h2><dl class="facts">
            <dt>${t('column.mode')}</dt><dd>${t(`mode.${service.mode}`)}, ${word('class', service.serviceClass)}</dd>
            <dt>${t('column.carrier')}</dt><dd>${service.carrier}</dd>
            <dt>${t('service.runs')}</dt><dd>${service.calendar.map((rule) => html`<div>${ruleWords(rule)}</div>`)}${service.frequencyNote ? html`<div class="small soft">${t('service.reported', {note: service.frequencyNote})}</div>` : nothing}</dd>
            ${service.firstRun || service.lastRun ? html`<dt>${t('column.valid')}</dt><dd>${service.firstRun ? localDate(service.firstRun) : '…'} – ${service.lastRun ? localDate(service.lastRun) : '…'}</dd>` : nothing}
            <dt>${t('service.capacity')}</dt><dd>${[detail.capacityTeu ? t('service.teu', {n: number(detail.capacityTeu)}) : null, detail.capacityKg ? mass(detail.capacityKg) : null].filter(Boolean).join(', ') || t('service.noLimit')}</dd>
            <dt>${t('service.units')}</dt><dd>${detail.loadUnits.map((unit) => unit.name).join(', ')}</dd>
            <dt>${t('service.plugs')}</dt><dd>${detail.reeferPlugs === null ? t('service.noLimit') : number(detail.reeferPlugs)}</dd>
            <dt>${t('service.dangerous')}</dt><dd>${t(detail.dangerousGoods ? 'yes' : 'no')}</dd>
            <dt>${t('service.tariff')}</dt><dd><code>${detail.tariff}</code></dd>
            <dt>${t('column.source')}</dt><dd>${detail.sources.map((id) => html`<a href=${`/sources#${id}`}>${id}</a> `)}</dd>
            ${detail.note ? html`<dt>${t('service.note')}</dt><dd lang="en">${detail.note}</dd>` : nothing}</dl></section>
        </div>
      </div></div>`;
  }

  way(detail, service) {
    this.ways ??= new WeakMap();
    if (!this.ways.has(detail)) {
      const points = detail.calls.map((call) => call.at);
      this.ways.set(detail, {legs: [{mode: service.mode, service: service.id, serviceName: service.name, channel: service.channel, from: points[0], to: points.at(-1), crossings: [], path: points.map((point) => [point.lon, point.lat])}]});
    }
    return this.ways.get(detail);
  }

  choose(day) { go(withQuery({on: day}), {quiet: true, replace: true}); this.requestUpdate(); }

  move(from) { go(withQuery({from, on: null}), {quiet: true, replace: true}); this.load(); }

  calls(chosen) {
    const {calls} = this.data.detail;
    return html`<table class="calls"><thead><tr><th>${t('column.place')}</th><th>${t('column.arrive')}</th><th>${t('column.depart')}</th><th class="number">${t('column.km')}</th><th>${t('service.use')}</th><th>${t('service.cutoff')}</th></tr></thead>
      <tbody>${calls.map((call, i) => html`${call.gateways.length ? html`<tr class="gates"><td colspan="6"><span class="gate-mark" aria-hidden="true"></span> ${call.gateways.map((gate) => gate.name).join(', ')}</td></tr>` : nothing}
        <tr><th scope="row"><a href=${`/facilities/${encodeURIComponent(call.at.id)}`}>${call.at.name}</a> <span class="soft">${call.at.localName ?? ''}</span></th>
        <td class="nowrap">${chosen ? this.moment(chosen.calls[i].arriveAt, call.at.zone) : this.clock(call.arriveTime, call.arriveDay)}</td><td class="nowrap">${chosen ? this.moment(chosen.calls[i].departAt, call.at.zone) : this.clock(call.departTime, call.departDay)}</td>
        <td class="number">${number(call.distanceKm, 0)}</td><td class="small">${[call.board ? t('service.board') : null, call.alight ? t('service.alight') : null].filter(Boolean).join(', ') || t('service.pass')}</td>
        <td class="small nowrap">${call.board ? (chosen?.calls[i].handInBy ? this.moment(chosen.calls[i].handInBy, call.at.zone) : t('service.before', {time: duration(call.cutoffHours * 60)})) : ''}</td></tr>`)}</tbody></table>`;
  }

  clock(clock, day) { return clock ? html`${clock.slice(0, 5)}${day ? html` <span class="soft">${t('service.dayLater', {n: day})}</span>` : nothing}` : ''; }

  moment(iso, zone) { return iso ? html`<time datetime=${iso} title=${zoneNote(iso, zone)}>${weekday(iso, zone)} ${date(iso, zone)} ${time(iso, zone)}</time>` : ''; }

  rows(chosen) {
    return [[t('column.place'), 'id', t('column.arrive'), t('column.depart'), t('column.km'), t('service.board'), t('service.alight'), t('service.cutoffHours')],
      ...this.data.detail.calls.map((call, i) => [call.at.name, call.at.id, chosen ? chosen.calls[i].arriveAt ?? '' : call.arriveTime ? `+${call.arriveDay} ${call.arriveTime}` : '', chosen ? chosen.calls[i].departAt ?? '' : call.departTime ? `+${call.departDay} ${call.departTime}` : '', call.distanceKm, call.board, call.alight, call.cutoffHours])];
  }
}

customElements.define('service-page', ServicePage);
