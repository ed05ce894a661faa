import {html, nothing} from 'lit';
import {get} from '../api.js';
import {t} from '../language.js';
import {SuggestField} from './suggest-field.js';

/** What is carried: goods by name or HS code. */
class GoodsField extends SuggestField {
  async offers(text) {
    if (!text) return [];
    const {goods} = await get('/goods', {query: text, limit: 8});
    return goods;
  }

  offerView(goods) {
    return html`<span class="offer-name">${goods.name}</span>
      <span class="offer-note soft">${goods.hsCode ? t('goods.hs', {code: goods.hsCode}) : nothing}</span>`;
  }
}

customElements.define('goods-field', GoodsField);
