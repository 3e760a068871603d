import { moveByKeys } from './by-keys.ts';
import { keepDraft } from './keep-draft.ts';
import { markWords } from './mark-words.ts';
import { stayOnPage } from './parts.ts';

// Runs in the browser, on this page alone. All it does is what the page's own forms and addresses do, without leaving it.
for (const place of document.querySelectorAll<HTMLElement>('[data-scripted]')) place.hidden = false;
for (const place of document.querySelectorAll<HTMLElement>('[data-plain]')) place.hidden = true;
stayOnPage();
markWords();
moveByKeys();
keepDraft();
