import {preferredLanguage, useLanguage} from './language.js';
import {followLinks} from './navigation.js';

await useLanguage(preferredLanguage());
await import('./app-shell.js');
followLinks(document);
