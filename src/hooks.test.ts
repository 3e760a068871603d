import { expect, it } from 'vitest';
import { innerPath } from './hooks.ts';

it.each([
	['/integrationskonzept-2017/konzept/L1', '/de/integrationskonzept-2017/konzept/L1'],
	['/integrationskonzept-2017', '/de/integrationskonzept-2017'],
	['/konzept/L1', undefined],
	['/en/integrationskonzept-2017/konzept/L1', undefined],
	['/de/plan', '/de/de/plan'],
	['/', undefined]
])('%s is found at %s', (path, inner) => expect(innerPath(path)).toBe(inner));
