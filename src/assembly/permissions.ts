import { councilPermissions } from '#council/permissions.ts';
import { documentsPermissions } from '#documents/permissions.ts';
import { draftingPermissions } from '#drafting/permissions.ts';
import type { Permissions } from '#journal/permission.ts';
import { minutesPermissions } from '#meetings/minutes/permissions.ts';
import { meetingsPermissions } from '#meetings/permissions.ts';
import { monitoringPermissions } from '#monitoring/permissions.ts';
import { participationPermissions } from '#participation/permissions.ts';
import { peoplePermissions } from '#people/permissions.ts';
import { processPermissions } from '#process/permissions.ts';
import { reviewPermissions } from '#review/permissions.ts';

/** Who may do what. An act or page that is missing here is forbidden to all. */
export const permissions: Permissions = {
	...peoplePermissions,
	...processPermissions,
	...participationPermissions,
	...meetingsPermissions,
	...minutesPermissions,
	...draftingPermissions,
	...reviewPermissions,
	...documentsPermissions,
	...councilPermissions,
	...monitoringPermissions
};
