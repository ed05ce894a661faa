import {html, nothing} from 'lit';
import {get} from '../api.js';
import {word} from '../language.js';
import {SuggestField} from './suggest-field.js';

/** Where from, where to: a place or facility by its name in any language, or by its code. */
class PlaceField extends SuggestField {
  async offers(text) {
    if (!text) return [];
    const {places} = await get('/places', {query: text, limit: 8});
    return places;
  }

  offerView(place) {
    return html`<span class="offer-name">${place.name}${place.localName ? html` <span class="soft" >${place.localName}</span>` : nothing}</span>
      <span class="offer-note soft">${[word('facility', place.kind), place.kind === 'door' ? null : place.placeName, place.country, place.code].filter(Boolean).join(' · ')}</span>`;
  }
}

customElements.define('place-field', PlaceField);
