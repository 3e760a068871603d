const de = {
	states: {
		notStarted: 'noch nicht begonnen',
		planned: 'geplant',
		running: 'läuft',
		done: 'umgesetzt',
		permanent: 'läuft dauerhaft',
		postponed: 'verschoben',
		blocked: 'kommt nicht voran',
		abandoned: 'aufgegeben'
	},
	/** What each state means, beside the choice. */
	stateHints: {
		notStarted: 'Es ist noch nichts geschehen.',
		planned: 'Es steht fest, wer wann beginnt.',
		running: 'Es wird daran gearbeitet.',
		done: 'Alles ist getan.',
		permanent: 'Es ist eingerichtet und bleibt.',
		postponed: 'Es geschieht später als geplant. Sagen Sie, warum.',
		blocked: 'Etwas steht im Weg. Sagen Sie, was.',
		abandoned: 'Es wird nicht umgesetzt. Sagen Sie, warum.'
	},
	answers: { accepted: 'steht dafür ein', declined: 'hat abgelehnt' },
	refusals: {
		'not-adopted': 'Das geht erst, wenn der Rat die Maßnahme beschlossen hat.',
		'has-owner': 'Für diese Maßnahme steht schon jemand ein.',
		'already-answered': 'Sie haben schon geantwortet.',
		'no-longer-asked': 'Inzwischen ist jemand anderes gefragt. Danke für Ihre Bereitschaft.',
		'reason-needed': 'Bitte nennen Sie den Grund.'
	}
};

export const monitoringWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		states: {
			notStarted: 'not started yet',
			planned: 'planned',
			running: 'running',
			done: 'done',
			permanent: 'running permanently',
			postponed: 'postponed',
			blocked: 'not moving',
			abandoned: 'abandoned'
		},
		stateHints: {
			notStarted: 'Nothing has happened yet.',
			planned: 'Who begins when is settled.',
			running: 'It is being worked on.',
			done: 'Everything is done.',
			permanent: 'It is set up and stays.',
			postponed: 'It happens later than planned. Say why.',
			blocked: 'Something stands in the way. Say what.',
			abandoned: 'It will not be carried out. Say why.'
		},
		answers: { accepted: 'stands for it', declined: 'has declined' },
		refusals: {
			'not-adopted': 'This is possible only after the council has adopted the measure.',
			'has-owner': 'Somebody stands for this measure already.',
			'already-answered': 'You have answered already.',
			'no-longer-asked': 'Somebody else has been asked since. Thank you for your readiness.',
			'reason-needed': 'Please give the reason.'
		}
	}
};
