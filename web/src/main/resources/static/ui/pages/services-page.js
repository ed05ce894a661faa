import {html, nothing} from 'lit';
import {get, getOnce} from '../api.js';
import {localDate, number, t, word} from '../language.js';
import {go, queryValue, withQuery} from '../navigation.js';
import {tableTools} from '../table-tools.js';
import {ruleWords, weekView} from '../calendar-words.js';
import {channelColour} from '../way-time.js';
import {DataPage} from './data-page.js';

const MODES = ['rail', 'road', 'sea', 'air'];

/** All services of the timetable, by channel. */
class ServicesPage extends DataPage {
  async ask() {
    const [{services}, {channels}] = await Promise.all([get('/services', {limit: 2000}), getOnce('/channels')]);
    return {services, channels};
  }

  set(name, value) { go(withQuery({[name]: value}), {replace: true, quiet: true}); this.requestUpdate(); }

  shown() {
    const text = (queryValue('q') ?? '').toLowerCase();
    const mode = queryValue('mode');
    const channel = queryValue('channel');
    return this.data.services.filter((one) => (!mode || one.mode === mode) && (!channel || one.channel === channel)
      && (!text || [one.name, one.id, one.carrier, one.from.name, one.from.placeName, one.to.name, one.to.placeName].some((part) => part?.toLowerCase().includes(text))));
  }

  view() {
    const shown = this.shown();
    const groups = [...this.data.channels.map((channel) => ({channel, list: shown.filter((one) => one.channel === channel.id)})), {channel: null, list: shown.filter((one) => !one.channel)}].filter((group) => group.list.length);
    return html`<div class="page"><h1>${t('services.title')}</h1>
      <div class="row tools" role="search">
        <input type="search" aria-label=${t('services.filter')} placeholder=${t('services.filter')} .value=${queryValue('q') ?? ''} @input=${(event) => this.set('q', event.target.value)}>
        ${MODES.map((mode) => html`<button type="button" class="plain small" aria-pressed=${queryValue('mode') === mode ? 'true' : 'false'} @click=${() => this.set('mode', queryValue('mode') === mode ? null : mode)}>${t(`mode.${mode}`)}</button>`)}
        <select aria-label=${t('services.channel')} @change=${(event) => this.set('channel', event.target.value)}><option value="">${t('services.allChannels')}</option>
          ${this.data.channels.map((channel) => html`<option value=${channel.id} ?selected=${queryValue('channel') === channel.id}>${channel.name}</option>`)}</select>
        <span class="soft" role="status">${t('services.count', {count: shown.length})}</span><span class="grow"></span>${tableTools(() => this.rows(), 'services')}
      </div>
      ${groups.length ? groups.map(({channel, list}) => html`<section class="panel group" aria-label=${channel?.name ?? t('services.noChannel')}>
        <h2>${channel ? html`<span class=${`swatch of-${channelColour(channel)}`} aria-hidden="true"></span> <a href=${`/channels/${encodeURIComponent(channel.id)}`}>${channel.name}</a>` : t('services.noChannel')} <span class="soft">${number(list.length)}</span></h2>
        <div class="scrolls" tabindex="0"><table class="services"><thead><tr><th>${t('column.service')}</th><th>${t('column.mode')}</th><th>${t('column.from')}</th><th>${t('column.to')}</th><th>${t('column.days')}</th><th>${t('column.class')}</th><th>${t('column.valid')}</th></tr></thead>
          <tbody>${list.map((one) => html`<tr><td><a href=${`/services/${encodeURIComponent(one.id)}`}>${one.name}</a>${one.illustrative ? html` <span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing}</td>
            <td>${t(`mode.${one.mode}`)}</td><td><a href=${`/facilities/${encodeURIComponent(one.from.id)}`}>${one.from.placeName}</a></td><td><a href=${`/facilities/${encodeURIComponent(one.to.id)}`}>${one.to.placeName}</a></td>
            <td>${weekView(one.calendar)}</td><td>${word('class', one.serviceClass)}</td><td class="small">${this.valid(one)}</td></tr>`)}</tbody></table></div></section>`)
        : html`<p class="empty">${t('services.none')} <button type="button" class="link" @click=${() => { go('/services'); this.requestUpdate(); }}>${t('found.unfilter')}</button></p>`}
    </div>`;
  }

  valid({firstRun, lastRun}) {
    return firstRun && lastRun ? t('calendar.fromTo', {from: localDate(firstRun), to: localDate(lastRun)}) : firstRun ? t('calendar.from', {from: localDate(firstRun)}) : lastRun ? t('calendar.to', {to: localDate(lastRun)}) : '';
  }

  rows() {
    return [[t('column.service'), 'id', t('column.mode'), t('column.channels'), t('column.from'), t('column.to'), t('column.days'), t('column.class'), t('column.carrier')],
      ...this.shown().map((one) => [one.name, one.id, t(`mode.${one.mode}`), one.channel ?? '', one.from.name, one.to.name, one.calendar.map(ruleWords).join('; '), word('class', one.serviceClass), one.carrier])];
  }
}

customElements.define('services-page', ServicesPage);
