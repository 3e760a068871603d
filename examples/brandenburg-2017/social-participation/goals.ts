import type { GoalStory } from '../area-story.ts';

export const goals: readonly GoalStory[] = [
	{
		key: 'club-members',
		title: 'Neu im Verein',
		text: 'Mehr Geflüchtete sollen besser in die Vereine kommen.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['football', 'daughter'],
		serves: [
			{
				item: 'belonging',
				benefit: 'Im Verein kennt man einander beim Namen. Damit beginnt das Dazugehören.'
			}
		],
		final: {
			text: 'Bis Ende 2019 sind 150 Geflüchtete in einem Verein aktiv. Die Vereine nennen dafür jedes Jahr im März nur eine Zahl, keine Namen. Anfang 2017 waren es 38 (Beispielzahl).',
			reason: 'Neu gefasst, weil „mehr“ und „besser“ weder eine Zahl noch eine Frist nennen.',
			measuredBy:
				'Zahl der aktiven Geflüchteten, die die Vereine jedes Jahr im März melden (Ziel 150)'
		}
	},
	{
		key: 'sp-swimming',
		title: 'Sicher am Wasser',
		text: 'Kinder und Erwachsene sollen schwimmen können, egal woher sie kommen.',
		reason: 'Aus einem Beitrag der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['sp-lake'],
		serves: [
			{
				item: 'respect',
				benefit:
					'In einer Stadt am Wasser gehört Schwimmen zum sicheren Leben, für Kinder wie für ihre Eltern.'
			},
			{
				item: 'belonging',
				benefit:
					'Im Sommer trifft sich die halbe Stadt am See. Wer schwimmen kann, ist dort kein Zuschauer.'
			}
		],
		final: {
			text: 'In den Jahren 2018 und 2019 legen zusammen 120 Menschen ein Schwimmabzeichen ab, die vorher nicht schwimmen konnten; mindestens 50 von ihnen sind erwachsen. Gezählt werden die Abzeichen aus den Kursen, die zu diesem Ziel gehören. 2016 waren es 22 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „können“ niemand prüfen kann, ein Abzeichen aber schon. Das Ziel gilt für alle, weil der Beitrag ausdrücklich nicht nur die neuen Kinder meint.',
			measuredBy: 'Abgelegte Schwimmabzeichen 2018 und 2019 in den Kursen dieses Ziels (Ziel 120)'
		}
	},
	{
		key: 'sp-culture',
		title: 'Kultur gemeinsam erleben',
		text: 'Kultur soll für alle offener werden, beim Zuschauen und beim Mitmachen.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['sp-first-concert', 'sp-choir'],
		serves: [
			{
				item: 'equal-access',
				benefit:
					'Ein Theater ist erst offen, wenn man weiß, wie man hineingeht. Die Begleitung nimmt diese Schwelle.'
			},
			{
				item: 'belonging',
				benefit: 'Wer einen Abend gemeinsam gelacht hat, hat am nächsten Tag ein Gespräch.'
			}
		],
		final: {
			text: 'Bis Ende 2019 haben 250 Menschen, die selbst oder deren Eltern zugewandert sind, zum ersten Mal in Begleitung ein Theater, ein Konzert oder ein Museum der Stadt besucht, und 40 wirken in einem Chor, einer Bühne oder einer Musikgruppe mit. Gezählt werden eingelöste Karten und die Meldungen der Gruppen im Dezember. 2016 waren es 30 Besuche und 6 Mitwirkende (Beispielzahlen).',
			reason:
				'Neu gefasst, weil „offener“ nicht sagt, woran man es merkt, und weil Zuschauen und Mitmachen zwei verschiedene Dinge sind.',
			measuredBy:
				'Eingelöste Karten mit Begleitung (Ziel 250) und gemeldete Mitwirkende im Dezember (Ziel 40)'
		}
	},
	{
		key: 'sp-encounters',
		title: 'Begegnung in den Stadtteilen',
		text: 'Alte und neue Nachbarn sollen sich öfter begegnen.',
		reason:
			'Aus drei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['sp-staircase', 'sp-both-sides', 'sp-friday'],
		serves: [
			{
				item: 'respect',
				benefit:
					'Wer voneinander weiß, wie man betet, feiert und trauert, erschrickt weniger und fragt eher nach.'
			},
			{
				item: 'belonging',
				benefit:
					'Begegnung geht in beide Richtungen: Eingeladen wird auch, wer schon lange hier lebt.'
			}
		],
		final: {
			text: 'Im Jahr 2019 finden in vier Stadtteilen jeweils mindestens zehn offene Treffen statt, zu denen alte und neue Nachbarn gemeinsam einladen. Gezählt werden Treffen, die öffentlich angekündigt waren und stattgefunden haben. 2016 gab es das in einem Stadtteil (Beispielzahl).',
			reason:
				'Neu gefasst, weil „öfter“ keine Zahl ist. „Gemeinsam einladen“ steht dort, weil ein Beitrag die bisherigen Angebote einseitig fand.',
			measuredBy: 'Angekündigte und gehaltene Treffen je Stadtteil im Jahr 2019 (Ziel 4 × 10)'
		}
	},
	{
		key: 'sp-volunteers',
		title: 'Nicht nur Hilfe bekommen',
		text: 'Zugewanderte sollen sich stärker ehrenamtlich einbringen können.',
		reason: 'Aus einem Beitrag der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['sp-not-only-receive'],
		serves: [
			{
				item: 'own-feet',
				benefit:
					'Ein Ehrenamt bringt Übung im Deutschen, Kontakte und einen Nachweis für die Bewerbung.'
			},
			{
				item: 'belonging',
				benefit: 'Wer etwas gibt, ist nicht mehr nur Gast.'
			}
		],
		final: {
			text: 'Bis Ende 2019 haben 60 Zugewanderte ein Ehrenamt mindestens drei Monate lang ausgeübt. Gezählt wird über die Freiwilligenagentur Beispiel, die Vereine melden ihr jedes Jahr im Dezember eine Zahl. Anfang 2017 waren es 11 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „stärker“ nicht zählbar ist. Drei Monate stehen dort, weil ein einmaliger Kuchenverkauf noch kein Ehrenamt ist, wie ein Fragebogen schrieb.',
			measuredBy: 'Zugewanderte mit mindestens drei Monaten Ehrenamt, bis Ende 2019 (Ziel 60)'
		}
	},
	{
		key: 'sp-voice',
		title: 'Vorher fragen',
		text: 'Zugewanderte sollen mehr mitreden, wenn die Stadt etwas entscheidet, das sie betrifft.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['sp-about-us', 'sp-both-sides'],
		serves: [
			{
				item: 'own-voice',
				benefit:
					'Eine Entscheidung wird besser, wenn vorher jemand spricht, der mit ihr leben muss.'
			}
		],
		final: {
			text: 'In jedem Jahr von 2018 bis 2020 wird zu mindestens vier Vorlagen der Stadt, die Zugewanderte besonders betreffen, vor dem Beschluss eine Stellungnahme von ihnen eingeholt und der Vorlage beigefügt. Gezählt werden die beigefügten Stellungnahmen. 2016 gab es keine (Beispielzahl).',
			reason:
				'Neu gefasst, weil „mitreden“ von niemandem nachgeprüft werden kann, eine Anlage zur Vorlage aber schon. Über die Vorlage entscheidet weiterhin die Stadtverordnetenversammlung.',
			measuredBy: 'Vorlagen mit beigefügter Stellungnahme je Jahr, 2018 bis 2020 (Ziel 4)'
		}
	},
	{
		key: 'sp-informed',
		title: 'Wissen, wo man fragen kann',
		text: 'Wer neu ist, soll möglichst schnell wissen, welche Angebote es gibt.',
		reason:
			'Aus drei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['sp-flyers', 'sp-again', 'football'],
		serves: [
			{
				item: 'understanding',
				benefit: 'Eine Auskunft hilft nur, wenn sie stimmt und wenn man sie versteht.'
			},
			{
				item: 'equal-access',
				benefit: 'Ein Angebot, das niemand findet, steht niemandem offen.'
			}
		],
		final: {
			text: 'Im Mai 2019 nennen 7 von 10 Menschen, die im Jahr davor zugezogen sind und einen Sprachkurs besuchen, ohne Hilfe drei Anlaufstellen in der Stadt. Befragt werden 100 Personen, anonym, in den Kursen der Beispiel-Volkshochschule. Im März 2017 waren es 4 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „möglichst schnell“ keine Frist ist. Gemessen wird, was Menschen wissen, und nicht, wie viele Faltblätter gedruckt wurden.',
			measuredBy:
				'Anteil der Befragten in Sprachkursen, die drei Anlaufstellen nennen, Mai 2019 (Ziel 7 von 10)'
		}
	}
];
