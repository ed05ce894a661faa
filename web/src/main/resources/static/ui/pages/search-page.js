import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {getOnce, post, Problem} from '../api.js';
import {date, mass, t} from '../language.js';
import {go, onAddress, queryValue, withQuery} from '../navigation.js';
import {channelColour} from '../way-time.js';
import {addressOf, bodyOf, EXAMPLE, isAsked, queryOf} from '../query.js';
import '../parts/search-form.js';
import '../parts/channel-map.js';
import '../parts/way-list.js';
import '../parts/trade-off-chart.js';

const MODES = ['rail', 'road', 'sea', 'air'];

/** What are my ways? The question, the channels on a map, and the options when it is asked. */
class SearchPage extends Part {
  static properties = {
    query: {state: true}, answer: {state: true}, problem: {state: true}, busy: {state: true}, editing: {state: true}, marked: {state: true},
    channels: {state: true}, all: {state: true}, open: {state: true}, sort: {state: true}, only: {state: true},
  };

  constructor() {
    super();
    this.channels = new Map();
    this.only = new Set();
    this.readAddress();
  }

  connectedCallback() {
    super.connectedCallback();
    this.endAddress = onAddress(() => this.readAddress());
    this.onOpenSearch = () => { this.editing = true; this.updateComplete.then(() => this.querySelector('search-form input')?.focus()); };
    document.addEventListener('open-search', this.onOpenSearch);
    this.loadChannels();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.endAddress();
    document.removeEventListener('open-search', this.onOpenSearch);
    this.asking?.abort();
  }

  languageChanged() {
    this.loadChannels();
    if (this.asked) this.ask();
  }

  async loadChannels() {
    try { this.channels = new Map((await getOnce('/map')).channels.map((channel) => [channel.id, channel])); } catch { /* the map says so itself */ }
  }

  readAddress() {
    const query = queryOf(location.search);
    this.open = queryValue('open');
    this.sort = queryValue('sort') ?? 'arrive';
    this.all = queryValue('all') === '1';
    this.only = new Set((queryValue('only') ?? '').split(',').filter(Boolean));
    const key = JSON.stringify(query);
    if (location.pathname === '/') {
      this.asking?.abort();
      this.asked = undefined;
      this.query = query;
      this.answer = undefined;
      this.problem = undefined;
      this.busy = false;
    } else if (key !== this.asked) {
      this.query = query;
      this.asked = key;
      this.ask();
    }
  }

  async ask() {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    this.busy = true;
    this.problem = undefined;
    try {
      const answer = await post('/itineraries', bodyOf(this.query), asking.signal);
      if (this.asking !== asking) return;
      this.answer = answer;
      this.editing = false;
      // The address takes the network's version, so that the same link gives the same answer after a new network is published.
      if (!this.query.network && answer.versions?.network) {
        this.query = {...this.query, network: answer.versions.network};
        this.asked = JSON.stringify(queryOf(new URL(addressOf(this.query), location.href).search));
        go(withQuery({network: answer.versions.network}), {replace: true, quiet: true});
      }
    } catch (problem) {
      if (this.asking !== asking || problem.name === 'AbortError') return;
      this.problem = problem instanceof Problem ? problem : new Problem(-1, {detail: String(problem)});
      this.answer = undefined;
    }
    this.busy = false;
  }

  /** A new question is asked of the current network, not of the version that the address held. */
  searchAsked(event) {
    const query = {...event.detail.query, network: undefined};
    const address = addressOf(query);
    if (address === location.pathname + location.search) { this.ask(); return; }
    go(address);
  }

  entries() {
    const {answer} = this;
    const entry = (itinerary, i) => ({itinerary, number: i + 1, reasons: itinerary.reasons, versions: answer.versions});
    const whole = answer.itineraries.map(entry);
    const fits = ({itinerary}) => !this.only.size || itinerary.legs.filter((leg) => leg.service).every((leg) => this.only.has(leg.mode)) || itinerary.channels.some((channel) => this.only.has(channel.id));
    const short = new Set(answer.shortList);
    const shown = whole.filter((one, i) => (this.all || short.has(i) || one.itinerary.id === this.open)).filter(fits);
    const others = answer.alternatives.map(({via, itinerary, reason}) => ({itinerary, reasons: [reason], versions: answer.versions, via: this.viaName(via), other: true})).filter(fits);
    return {shown, others, whole};
  }

  viaName(via) { return via.kind === 'mode' ? t('via.mode', {mode: t(`mode.${via.id}`)}) : via.kind === 'any' ? t('via.any') : t(`via.${via.kind}`, {name: this.channels.get(via.id)?.name ?? via.name}); }

  chosen() {
    if (!this.answer || !this.open) return undefined;
    return [...this.answer.itineraries, ...this.answer.alternatives.map((one) => one.itinerary), ...this.answer.splits.flatMap((split) => split.parts.map((part) => part.itinerary))].find((one) => one.id === this.open);
  }

  openWay(event) { go(withQuery({open: event.detail.id}), {quiet: true}); this.open = event.detail.id; this.requestUpdate(); }

  set(values) { go(withQuery(values), {quiet: true, replace: true}); this.readAddress(); }

  toggleOnly(name) {
    const only = new Set(this.only);
    if (!only.delete(name)) only.add(name);
    this.set({only: [...only].join(',')});
  }

  render() {
    const asked = Boolean(this.asked);
    if (!asked) return this.home();
    return html`<div class="results" @way-opened=${this.openWay} @way-marked=${(event) => { this.marked = event.detail.id; }} @sort-chosen=${(event) => this.set({sort: event.detail.sort})} @search-asked=${this.searchAsked}>
      ${this.question()}
      ${this.busy && !this.answer ? this.skeleton() : this.problem ? this.failure() : this.answer ? this.found() : nothing}
    </div>`;
  }

  home() {
    return html`<div class="home" @search-asked=${this.searchAsked}>
      <section class="ask" aria-label=${t('search.label')}>
        <h1>${t('search.title')}</h1>
        <search-form .query=${this.query} .problem=${this.problem} ?busy=${this.busy}></search-form>
        <p class="small soft">${t('search.intro')}</p>
      </section>
      <channel-map></channel-map>
    </div>`;
  }

  question() {
    const request = this.answer?.request;
    const editing = this.editing || Boolean(this.problem?.errors?.length) || !isAsked(this.query);
    return html`<section class="question panel" aria-label=${t('search.label')}>
      ${request && !editing ? html`<div class="row asked"><h1>${t('question.title', {from: request.from.name, to: request.to.name})}</h1>
          <span>${t('question.cargo', {goods: request.goods.name, mass: mass(request.grossMassKg), units: request.loadUnit === 'loose' ? request.loadUnitName : `${request.units} × ${request.loadUnitName}`})}</span>
          <span>${request.readyAt ? t('question.ready', {date: date(request.readyAt, request.from.zone)}) : t('question.arriveBy', {date: date(request.arriveBy, request.to.zone)})}</span>
          <button type="button" class="plain" @click=${() => { this.editing = true; this.updateComplete.then(() => this.querySelector('search-form input')?.focus()); }}>${t('question.change')}</button></div>`
        : editing ? nothing : html`<h1>${t('search.busy')}</h1>`}
      <search-form ?hidden=${!editing} .query=${this.query} .request=${request} .problem=${this.problem} ?busy=${this.busy}></search-form>
      ${editing && this.answer ? html`<button type="button" class="link" @click=${() => { this.editing = false; }}>${t('question.keep')}</button>` : nothing}
    </section>`;
  }

  skeleton() {
    return html`<div class="panel" aria-busy="true"><p role="status">${t('search.busy')}</p>${[1, 2, 3, 4, 5].map(() => html`<div class="skeleton" aria-hidden="true"></div>`)}</div>`;
  }

  failure() {
    const {problem} = this;
    return html`<div class="alert" role="alert"><h2>${t(problem.offline ? 'failure.offline' : problem.errors.length ? 'failure.fields' : 'failure.title')}</h2>
      <p>${problem.offline ? t('failure.offlineText') : problem.errors.length ? t('failure.fieldsText', {count: problem.errors.length}) : problem.detail ?? problem.title}</p>
      <div class="row"><button type="button" class="plain" @click=${() => this.ask()}>${t('again')}</button><a class="plain" href=${addressOf(EXAMPLE)}>${t('search.example')}</a></div></div>`;
  }

  found() {
    const {shown, others, whole} = this.entries();
    const {answer} = this;
    const drawn = [...shown, ...others].map((entry) => entry.itinerary);
    const start = Math.min(...drawn.map((one) => Date.parse(one.departAt)), answer.request.readyAt ? Date.parse(answer.request.readyAt) : Infinity);
    const end = Math.max(...drawn.map((one) => Date.parse(one.arriveAt)));
    const margin = (end - start) * 0.02;
    const chosen = this.chosen();
    const list = (entries, label) => html`<way-list .entries=${entries} .channels=${this.channels} .start=${start - margin} .end=${end + margin} .open=${this.open ?? ''} .sort=${this.sort} .marked=${this.marked ?? ''} .label=${label}></way-list>`;
    return html`<div class="found" aria-busy=${this.busy ? 'true' : 'false'}>
      <div class="column">
        ${whole.length ? html`<section class="panel" aria-label=${t('found.options')}>
          <div class="row list-head"><h2>${t('found.title', {count: whole.length})}</h2>
            ${whole.length > answer.shortList.length ? html`<button type="button" class="plain small" aria-pressed=${this.all ? 'true' : 'false'} @click=${() => this.set({all: this.all ? null : '1'})}>${this.all ? t('found.short', {count: answer.shortList.length}) : t('found.all', {count: whole.length})}</button>` : nothing}
            ${this.filters(whole, others)}
            <span class="grow"></span>${this.tools()}</div>
          ${shown.length ? list(shown, t('found.options')) : html`<p class="empty">${t('found.filtered')} <button type="button" class="link" @click=${() => this.set({only: null})}>${t('found.unfilter')}</button></p>`}
          ${this.legend()}
        </section>` : this.nothing()}
        ${answer.splits.length ? this.splits(list) : nothing}
        ${others.length ? html`<section class="panel" aria-label=${t('found.alternatives')}><h2>${t('found.alternatives')}</h2><p class="small soft">${t('found.alternativesNote')}</p>${list(others, t('found.alternatives'))}</section>` : nothing}
        ${answer.notOffered.length ? this.notOffered() : nothing}
        <p class="small soft versions">${t('detail.versions', answer.versions)} <a href=${answer.permalink}>${t('found.permalink')}</a></p>
      </div>
      <div class="side">
        <channel-map .itinerary=${chosen}></channel-map>
        <section class="panel" aria-label=${t('chart.title')}><trade-off-chart .entries=${[...shown, ...others]} .channels=${this.channels} .open=${this.open ?? ''} .marked=${this.marked ?? ''}></trade-off-chart></section>
      </div>
    </div>`;
  }

  filters(whole, others) {
    const all = [...whole, ...others].map((entry) => entry.itinerary);
    const modes = MODES.filter((mode) => all.some((one) => one.legs.some((leg) => leg.service && leg.mode === mode)));
    // An air channel says no more than its mode.
    const channels = [...new Map(all.flatMap((one) => one.channels).map((channel) => [channel.id, channel])).values()].filter((channel) => this.channels.get(channel.id)?.mode !== 'air');
    if (modes.length + channels.length < 2) return nothing;
    return html`<div class="row filters" role="group" aria-label=${t('found.filter')}>
      ${modes.map((mode) => html`<button type="button" class="plain chip" aria-pressed=${this.only.has(mode) ? 'true' : 'false'} @click=${() => this.toggleOnly(mode)}>${t(`mode.${mode}`)}</button>`)}
      ${channels.map((channel) => html`<button type="button" class="plain chip" aria-pressed=${this.only.has(channel.id) ? 'true' : 'false'} @click=${() => this.toggleOnly(channel.id)}><span class=${`swatch of-${channelColour(this.channels.get(channel.id))}`} aria-hidden="true"></span>&nbsp;${this.channels.get(channel.id)?.name ?? channel.name}</button>`)}</div>`;
  }

  tools() { return html`<span class="row">${this.querySelector('way-list')?.tools?.('options') ?? nothing}</span>`; }

  updated(changed) { if (changed.has('answer') && this.answer) this.requestUpdate(); }

  legend() {
    return html`<details class="legend small"><summary>${t('legend.title')}</summary><ul class="row">
      <li><span class="mark-rail" aria-hidden="true"></span>${t('mode.rail')}</li><li><span class="mark-road" aria-hidden="true"></span>${t('mode.road')}</li><li><span class="mark-sea" aria-hidden="true"></span>${t('mode.sea')}</li><li><span class="mark-air" aria-hidden="true"></span>${t('mode.air')}</li>
      <li><span class="mark-wait" aria-hidden="true"></span>${t('legend.wait')}</li><li><span class="mark-gate" aria-hidden="true"></span>${t('legend.border')}</li><li><span class="mark-gauge" aria-hidden="true"></span>${t('legend.gauge')}</li></ul></details>`;
  }

  nothing() {
    const {answer} = this;
    return html`<section class="panel" aria-label=${t('none.title')}><h2>${t('none.title')}</h2>
      ${answer.changes.length ? html`<p>${t('none.changes')}</p><ul>${answer.changes.map((change) => html`<li>${change.permalink ? html`<a href=${change.permalink}>${change.reason.text}</a>` : change.reason.text}</li>`)}</ul>` : html`<p>${t('none.fact')}</p>`}</section>`;
  }

  splits(list) {
    return html`<section class="panel" aria-label=${t('found.splits')}><h2>${t('found.splits')}</h2>${this.answer.splits.map((split) => html`<p>${split.reason.text}</p>
      ${list(split.parts.map((part) => ({itinerary: part.itinerary, reasons: [], versions: this.answer.versions, via: t('found.part', {units: part.units, mass: mass(part.massKg)})})), t('found.splits'))}`)}</section>`;
  }

  notOffered() {
    return html`<section class="panel" aria-label=${t('found.notOffered')}><h2>${t('found.notOffered')}</h2><dl class="not-offered">${this.answer.notOffered.map((missing) => html`
      <dt>${this.viaName(missing.via)}</dt><dd>${missing.reason.text}</dd>`)}</dl></section>`;
  }
}

customElements.define('search-page', SearchPage);
