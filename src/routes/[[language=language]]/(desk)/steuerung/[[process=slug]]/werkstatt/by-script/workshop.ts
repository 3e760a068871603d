import { chooseGroups } from './choose-groups.ts';
import { filterWhileTyping } from './filter.ts';
import { moveByKeys } from './by-keys.ts';
import { moveInPlace } from './move-in-place.ts';

// Runs in the browser, on this page alone. All it does is what the page's own forms and addresses do, without leaving it.
for (const place of document.querySelectorAll<HTMLElement>('[data-scripted]')) place.hidden = false;
moveInPlace();
moveByKeys();
chooseGroups();
filterWhileTyping();
