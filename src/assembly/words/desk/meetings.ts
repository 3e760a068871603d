/** The words of meetings at the desk. */
const de = {
	title: 'Treffen',
	text: 'Datum, Uhrzeit und Ort stehen im Plan. Hier bereiten Sie vor, was ein Treffen sonst braucht: Tagesordnung, Barrierefreiheit, Einladung.',
	caption: 'Alle Treffen des Verfahrens',
	name: 'Treffen',
	when: 'Wann',
	state: 'Stand',
	undated: 'noch ohne Datum',
	prepared: 'in Vorbereitung',
	prepare: 'Vorbereiten',
	toPlan: 'Im Plan',
	agenda: 'Tagesordnung',
	emptyTitle: 'Der Plan hat keine Treffen',
	emptyText: 'Treffen entstehen aus den Schritten des Plans.'
};

export const meetingsDeskWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Meetings',
		text: 'Day, time and place stand in the plan. Here you prepare what else a meeting needs: agenda, accessibility, invitation.',
		caption: 'All meetings of the process',
		name: 'Meeting',
		when: 'When',
		state: 'State',
		undated: 'no date yet',
		prepared: 'in preparation',
		prepare: 'Prepare',
		toPlan: 'In the plan',
		agenda: 'Agenda',
		emptyTitle: 'The plan has no meetings',
		emptyText: 'Meetings are made from the steps of the plan.'
	}
};
