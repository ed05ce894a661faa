import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {t} from '../language.js';
import {getOnce} from '../api.js';
import {EXAMPLE, nameOfField} from '../query.js';
import './place-field.js';
import './goods-field.js';

const MODES = ['rail', 'road', 'sea', 'air'];

/** The question: what, how much, from where to where, when. Keeps what was typed; marks the field that the server could not read. */
class SearchForm extends Part {
  static properties = {
    query: {attribute: false}, request: {attribute: false}, problem: {attribute: false}, busy: {type: Boolean},
    timing: {state: true}, more: {state: true}, loadUnits: {state: true}, mended: {state: true},
  };

  constructor() {
    super();
    this.query = {};
    this.mended = new Set();
    this.loadUnits = [];
    this.loadUnitChoices();
  }

  languageChanged() { this.loadUnitChoices(); }

  async loadUnitChoices() {
    try { this.loadUnits = (await getOnce('/load-units')).loadUnits; } catch { /* the field stays free to type */ }
  }

  willUpdate(changed) {
    if (changed.has('query')) {
      this.timing = this.query.arriveBy ? 'arriveBy' : 'ready';
      this.more = this.more || Boolean(this.query.volume || this.query.temperature || this.query.exclude || this.query.allow || this.query.horizon || this.query.currency);
    }
    if (changed.has('problem')) this.mended = new Set();
  }

  updated(changed) {
    if (changed.has('problem') && this.problem?.errors?.length) {
      this.updateComplete.then(() => this.querySelector('[aria-invalid="true"]')?.focus());
    }
  }

  errorOf(name) {
    if (this.mended.has(name)) return undefined;
    return this.problem?.errors?.find((error) => nameOfField(error.field.split(/[.[]/)[0]) === name);
  }

  changed(name) { this.mended = new Set([...this.mended, name]); }

  /** The name to show for an id that the address holds, once the server has said what it is. */
  shown(name) {
    const value = this.query[name] ?? '';
    const meant = {from: this.request?.from, to: this.request?.to, goods: this.request?.goods}[name];
    return meant && meant.id === value ? meant.name : value;
  }

  idOf(name) {
    const value = this.query[name] ?? '';
    const meant = {from: this.request?.from, to: this.request?.to, goods: this.request?.goods}[name];
    return meant && meant.id === value ? value : '';
  }

  send(event) {
    event.preventDefault();
    const field = (name) => this.querySelector(`[name="${name}"]`);
    const query = {};
    for (const part of this.querySelectorAll('place-field, goods-field')) query[part.name] = part.answer;
    for (const name of ['mass', 'volume', 'units', 'window', 'temperature', 'currency', 'horizon']) query[name] = field(name)?.value.trim() ?? this.query[name];
    query[this.timing] = field('when').value.trim();
    const excluded = (this.query.exclude ?? '').split(',').filter((one) => one && !MODES.includes(one));
    const without = this.more ? MODES.filter((mode) => !this.querySelector(`[name="mode-${mode}"]`).checked) : (this.query.exclude ?? '').split(',').filter((one) => MODES.includes(one));
    query.exclude = [...without, ...excluded].join(',');
    query.allow = this.query.allow;
    this.tell('search-asked', {query});
  }

  swap() {
    const [from, to] = this.querySelectorAll('place-field');
    [from.text, to.text] = [to.text, from.text];
    [from.value, to.value] = [to.value, from.value];
  }

  textField(name, label, placeholder, options = {}) {
    const error = this.errorOf(options.errorName ?? name);
    return html`<div class=${`field ${options.size ?? ''}`}>
      ${options.before ?? html`<label for=${`field-${name}`}>${label}</label>`}
      <input id=${`field-${name}`} name=${name} type="text" autocomplete="off" inputmode=${options.inputmode ?? nothing} list=${options.list ?? nothing}
        placeholder=${placeholder} .value=${options.value ?? this.query[name] ?? ''}
        aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? `field-${name}-error` : nothing} aria-label=${options.before ? label : nothing}
        @input=${() => this.changed(options.errorName ?? name)}>
      ${error ? html`<p class="field-error" id=${`field-${name}-error`}>${error.message}${(error.suggestions ?? []).map((suggestion) => html`
        <button type="button" class="link" @click=${(event) => {
          const input = event.target.closest('.field').querySelector('input');
          input.value = suggestion.value ?? suggestion;
          this.changed(options.errorName ?? name);
          input.focus();
        }}>${suggestion.label ?? suggestion}</button>`)}</p>` : nothing}
    </div>`;
  }

  render() {
    const excluded = (this.query.exclude ?? '').split(',');
    const unplaced = (this.problem?.errors ?? []).filter((error) => !['from', 'to', 'goods', 'mass', 'volume', 'units', 'ready', 'arriveBy', 'window', 'temperature', 'currency', 'horizon'].includes(nameOfField(error.field.split(/[.[]/)[0])));
    return html`
      <form class="search" @submit=${this.send} @field-changed=${(event) => this.changed(event.detail.name)} aria-label=${t('search.label')}>
        <div class="ends">
          <place-field name="from" required .label=${t('search.from')} .placeholder=${t('search.fromHint')} .text=${this.shown('from')} .value=${this.idOf('from')} .error=${this.errorOf('from')}></place-field>
          <button type="button" class="plain swap" title=${t('search.swap')} @click=${this.swap}><span aria-hidden="true">⇅</span><span class="only-read">${t('search.swap')}</span></button>
          <place-field name="to" required .label=${t('search.to')} .placeholder=${t('search.toHint')} .text=${this.shown('to')} .value=${this.idOf('to')} .error=${this.errorOf('to')}></place-field>
        </div>
        <goods-field name="goods" required .label=${t('search.goods')} .placeholder=${t('search.goodsHint')} .text=${this.shown('goods')} .value=${this.idOf('goods')} .error=${this.errorOf('goods')}></goods-field>
        <div class="pair">
          ${this.textField('mass', t('search.mass'), t('search.massHint'))}
          ${this.textField('units', t('search.units'), t('search.unitsHint'), {list: 'load-units'})}
          <datalist id="load-units">${this.loadUnits.map((unit) => html`<option value=${unit.code}>${unit.name}</option>`)}</datalist>
        </div>
        <div class="pair">
          ${this.textField('when', t(this.timing === 'arriveBy' ? 'search.arriveBy' : 'search.ready'), t('search.dateHint'), {
            value: this.query[this.timing] ?? '', errorName: this.timing,
            before: html`<select class="timing" aria-label=${t('search.timing')} .value=${this.timing} @change=${(event) => { this.timing = event.target.value; }}>
              <option value="ready" ?selected=${this.timing === 'ready'}>${t('search.ready')}</option>
              <option value="arriveBy" ?selected=${this.timing === 'arriveBy'}>${t('search.arriveBy')}</option></select>`})}
          ${this.textField('window', t('search.window'), t('search.windowHint'), {inputmode: 'numeric'})}
        </div>
        <button type="button" class="link more" aria-expanded=${this.more ? 'true' : 'false'} @click=${() => { this.more = !this.more; }}>${t(this.more ? 'search.less' : 'search.more')}</button>
        ${this.more ? html`<div class="more-fields">
          <div class="pair">
            ${this.textField('volume', t('search.volume'), t('search.volumeHint'))}
            ${this.textField('temperature', t('search.temperature'), t('search.temperatureHint'))}
          </div>
          <div class="pair">
            ${this.textField('currency', t('search.currency'), 'USD')}
            ${this.textField('horizon', t('search.horizon'), '70', {inputmode: 'numeric'})}
          </div>
          <fieldset><legend class="label">${t('search.modes')}</legend>
            <div class="row">${MODES.map((mode) => html`<label class="check"><input type="checkbox" name=${`mode-${mode}`} ?checked=${!excluded.includes(mode)}> ${t(`mode.${mode}`)}</label>`)}</div>
          </fieldset>
          ${excluded.some((one) => one && !MODES.includes(one)) || this.query.allow ? html`<p class="small soft">${t('search.further', {list: [this.query.allow, ...excluded.filter((one) => one && !MODES.includes(one))].filter(Boolean).join(', ')})}
            <button type="button" class="link" @click=${() => this.tell('search-asked', {query: {...this.query, allow: '', exclude: excluded.filter((one) => MODES.includes(one)).join(',')}})}>${t('search.furtherClear')}</button></p>` : nothing}
        </div>` : nothing}
        ${unplaced.length ? html`<p class="field-error" role="alert">${unplaced.map((error) => error.message).join(' ')}</p>` : nothing}
        <div class="row send">
          <button class="main" type="submit" ?disabled=${this.busy}>${t(this.busy ? 'search.busy' : 'search.ask')}</button>
          <button type="button" class="link" @click=${() => this.tell('search-asked', {query: {...EXAMPLE}})}>${t('search.example')}</button>
        </div>
      </form>`;
  }
}

customElements.define('search-form', SearchForm);
