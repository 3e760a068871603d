import type { Permissions } from '#journal/permission.ts';

export const councilPermissions: Permissions = {};
