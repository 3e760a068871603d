const de = {
	kinds: {
		note: 'Notiz',
		decision: 'Beschluss',
		task: 'Aufgabe',
		idea: 'Idee',
		goal: 'Ziel',
		measure: 'Maßnahme'
	},
	standings: {
		draft: 'in Arbeit',
		circulating: 'liegt der Gruppe vor',
		approved: 'genehmigt',
		published: 'veröffentlicht'
	},
	refusals: {
		'task-incomplete': 'Zu einer Aufgabe gehört, wer sie hat und bis wann.',
		'minutes-approved':
			'Dieses Protokoll ist genehmigt und geht so hinaus. Veröffentlichen Sie es; danach können Sie es mit Grund berichtigen.',
		'line-removed': 'Diese Zeile steht nicht mehr im Protokoll. Laden Sie die Seite neu.',
		'line-changed-meanwhile':
			'Jemand hat diese Zeile inzwischen geändert. Ihr Text steht noch hier: Vergleichen Sie ihn mit der neuen Fassung und speichern Sie dann noch einmal.',
		'line-became-something':
			'Aus dieser Zeile ist schon etwas geworden. Sie bleibt, was sie ist, damit die Spur nicht abreißt. Ihren Text können Sie ändern.',
		'line-stays-a-line': 'Aus einer solchen Zeile wird kein Beitrag und kein Entwurf.',
		'nothing-changed': 'Es hat sich nichts geändert.',
		'already-at-the-end': 'Weiter geht es in diese Richtung nicht.',
		'unknown-agenda-item': 'Dieser Punkt steht nicht auf der Tagesordnung.',
		'already-put-forward': 'Das Protokoll liegt der Gruppe schon vor.',
		'no-lines': 'Das Protokoll hat noch keine Zeile.',
		'nobody-to-ask':
			'Niemand, der dabei war, hat eine Mailadresse hinterlassen. Sie können das Protokoll gleich veröffentlichen.',
		'too-soon': 'Geben Sie der Gruppe mindestens bis morgen Zeit.',
		'approval-over':
			'Die Zeit für Einwände ist vorbei. Schreiben Sie der Prozesssteuerung; sie kann das Protokoll auch später berichtigen.',
		'objection-answered': 'Auf diesen Einwand wurde schon geantwortet.',
		'not-corrected':
			'Seit diesem Einwand hat sich die Zeile nicht geändert. Berichtigen Sie sie zuerst, oder sagen Sie, warum sie bleibt.',
		'reason-needed': 'Sagen Sie den Grund.',
		'already-approved': 'Das Protokoll ist schon genehmigt.',
		'not-over': 'Die Zeit für Einwände läuft noch.',
		'objections-open': 'Ein Einwand wartet noch auf Antwort.',
		'not-circulating': 'Das Protokoll liegt der Gruppe gerade nicht vor.',
		'not-all-agreed':
			'Noch haben nicht alle dem Text in seiner jetzigen Fassung zugestimmt. Nach dem Ende der Frist gilt er von selbst als genehmigt.',
		'not-approved':
			'Legen Sie das Protokoll zuerst denen vor, die dabei waren. Veröffentlicht wird, was genehmigt ist.',
		'task-done': 'Diese Aufgabe ist schon erledigt.',
		'same-day': 'Das ist der Tag, der schon gilt.',
		'day-is-over': 'Dieser Tag ist schon vorbei.',
		'nothing-to-remind': 'Daran muss gerade niemand erinnert werden.'
	}
};

export const minutesWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		kinds: {
			note: 'Note',
			decision: 'Decision',
			task: 'Task',
			idea: 'Idea',
			goal: 'Goal',
			measure: 'Measure'
		},
		standings: {
			draft: 'being written',
			circulating: 'put forward to the group',
			approved: 'approved',
			published: 'published'
		},
		refusals: {
			'task-incomplete': 'A task needs somebody who does it and a day.',
			'minutes-approved':
				'These minutes are approved and go out as they are. Publish them; after that you can correct them with a reason.',
			'line-removed': 'This line is no longer in the minutes. Load the page again.',
			'line-changed-meanwhile':
				'Somebody has changed this line meanwhile. Your text is still here: compare it with the new wording and save once more.',
			'line-became-something':
				'This line has become something already. It stays what it is, so that the trace does not break. You can change its text.',
			'line-stays-a-line': 'Such a line becomes neither a contribution nor a draft.',
			'nothing-changed': 'Nothing has changed.',
			'already-at-the-end': 'It goes no further in this direction.',
			'unknown-agenda-item': 'This point is not on the agenda.',
			'already-put-forward': 'The minutes have been put forward to the group already.',
			'no-lines': 'The minutes have no line yet.',
			'nobody-to-ask':
				'Nobody who was there has left an address. You can publish the minutes at once.',
			'too-soon': 'Give the group time until tomorrow at least.',
			'approval-over':
				'The time for objections is over. Write to the steering; it can correct the minutes later too.',
			'objection-answered': 'This objection has been answered already.',
			'not-corrected':
				'The line has not changed since this objection. Correct it first, or say why it stays.',
			'reason-needed': 'Say the reason.',
			'already-approved': 'The minutes are approved already.',
			'not-over': 'The time for objections is still running.',
			'objections-open': 'An objection still waits for an answer.',
			'not-circulating': 'The minutes are not put forward to the group now.',
			'not-all-agreed':
				'Not everybody has agreed to the text as it is now. When the time is over it counts as approved by itself.',
			'not-approved':
				'First put the minutes forward to those who were there. What is approved is published.',
			'task-done': 'This task is done already.',
			'same-day': 'This is the day that counts already.',
			'day-is-over': 'This day is over already.',
			'nothing-to-remind': 'Nobody needs to be reminded of this now.'
		}
	}
};
