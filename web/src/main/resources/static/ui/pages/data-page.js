import {html} from 'lit';
import {Part} from '../part.js';
import {t} from '../language.js';

/** A page that shows one answer of the server: asked when it opens, when its address changes and when the language does. */
export class DataPage extends Part {
  static properties = {data: {state: true}, problem: {state: true}};

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  languageChanged() { this.load(); }

  async load() {
    const asked = (this.asked = {});
    try {
      const data = await this.ask();
      if (this.asked !== asked) return;
      this.data = data;
      this.problem = undefined;
    } catch (problem) {
      if (this.asked === asked && problem.name !== 'AbortError') this.problem = problem;
    }
  }

  render() {
    if (this.problem) {
      return html`<div class="page"><div class="alert" role="alert"><h2>${t(this.problem.offline ? 'failure.offline' : this.problem.status === 404 ? 'failure.missing' : 'failure.page')}</h2>
        <p>${this.problem.offline ? t('failure.offlineText') : this.problem.detail ?? ''}</p><button type="button" class="plain" @click=${this.load}>${t('again')}</button></div></div>`;
    }
    if (!this.data) return html`<div class="page" aria-busy="true"><p role="status" class="only-read">${t('page.loading')}</p>${[1, 2, 3, 4, 5, 6].map(() => html`<div class="skeleton" aria-hidden="true"></div>`)}</div>`;
    return this.view();
  }
}

/** Days as the addresses and the server write them. */
export const isoDay = (moment) => new Date(moment).toISOString().slice(0, 10);
export const addDays = (day, days) => isoDay(Date.parse(`${day}T00:00:00Z`) + days * 86400000);
export const today = () => { const now = new Date(); return isoDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())); };
