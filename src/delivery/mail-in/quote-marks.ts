/**
 * How mail programs introduce what they quote. Each pattern meets one introduction, which may have been
 * broken over up to three lines and is joined before.
 */
const introductions: readonly RegExp[] = [
	/^Am .{4,200}\bschrieb\b.{0,200}:$/i,
	/^.{1,160}\bschrieb (?:am|um)\b.{4,100}:$/i,
	/^(?:On|At)\b.{4,240}\bwrote:$/i,
	/^.{1,160}\bwrote on\b.{4,100}:$/i,
	/^Le .{4,240}\ba [ée]crit ?:$/i,
	/^.{4,240}\b(?:şunu|şunları) yazdı:$/i,
	/^.{4,240}\btarihinde\b.{0,100}yazdı:$/i,
	/^.{4,240} (?:пише|написав|написала|написав\(ла\)|написав\(-ла\)|пишет|написал|написала|написал\(а\)):$/i,
	/^(?:في|بتاريخ|يوم).{4,240}(?:كتب|كتبت|كتابة ما يلي بواسطة).{0,200}:$/,
	/^El .{4,240}\bescribió:$/i,
	/^Il .{4,240}\bha scritto:$/i,
	/^(?:W dniu|Dnia) .{4,240}(?:pisze|napisał|napisała|napisał\(a\)|napisał\/a):$/i,
	/^Op .{4,240}\bschreef\b.{0,160}:$/i,
	// Whatever the language: a time, an address and a colon at the end.
	/^(?=.{0,200}\b\d{1,2}[:.]\d{2}\b)(?=.{0,240}@)(?=.{0,200}\b(?:19|20)?\d{2}\b).{10,260}>?:$/
];

export function isIntroduction(line: string): boolean {
	return (
		line.length <= 320 && line.endsWith(':') && introductions.some((pattern) => pattern.test(line))
	);
}

const dividers: readonly RegExp[] = [
	/^[-_=* ]{2,}(?:Original Message|Original-Nachricht|Originalnachricht|Ursprüngliche Nachricht|Ursprüngliche E-Mail|Message d'origine|Message original|Orijinal Mesaj|Исходное сообщение|Оригинальное сообщение|Пересылаемое сообщение|Перенаправленное сообщение|Початкове повідомлення|Переслане повідомлення|الرسالة الأصلية|رسالة معاد توجيهها|Weitergeleitete Nachricht|Weitergeleitete Mail|Forwarded message|Forwarded Message|Message transféré|Yönlendirilen ileti|Yönlendirilmiş ileti|Gesendet mit .{2,40}|Reply message|Antwort)[-_=*: ]*$/i,
	/^(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message réexpédié|Début du message transféré|Начало переадресованного сообщения|Початок переадресованого повідомлення|بدء الرسالة المعاد توجيهها|İletilen ileti başlangıcı)\s?:$/i
];

/** A line behind which everything was written by somebody else. */
export function isDivider(line: string): boolean {
	return line.length <= 160 && dividers.some((pattern) => pattern.test(line));
}

const headNames: Readonly<Record<string, readonly string[]>> = {
	from: ['Von', 'From', 'De', 'Kimden', 'Gönderen', 'От', 'От кого', 'Від', 'من', 'Da', 'Od'],
	when: [
		...['Gesendet', 'Datum', 'Sent', 'Date', 'Envoyé', 'Tarih', 'Gönderildi', 'Gönderilme'],
		...['Дата', 'Отправлено', 'Надіслано', 'التاريخ', 'تم الإرسال', 'تاريخ الإرسال', 'Data']
	],
	to: ['An', 'To', 'À', 'Kime', 'Кому', 'إلى', 'A', 'Do'],
	about: ['Betreff', 'Subject', 'Objet', 'Konu', 'Тема', 'الموضوع', 'Asunto', 'Temat'],
	else: ['Cc', 'Kopie', 'Priorität', 'Importance', 'Wichtigkeit', 'Antwort an', 'Reply-To']
};
const kindOfName = new Map(
	Object.entries(headNames).flatMap(([kind, names]) =>
		names.map((name) => [name.toLowerCase(), kind] as const)
	)
);

/** Which line of a copied head this is: `Von: …`, `*Gesendet:* …`; nothing for every other line. */
export function headLineKind(line: string): string | undefined {
	const found = /^[*_> ]{0,4}([\p{L} -]{1,24}?)\s?(?:\*{1,2})?:(?:\*{1,2})?(?:\s|$)/u.exec(
		line.slice(0, 200)
	);
	return found?.[1] === undefined ? undefined : kindOfName.get(found[1].trim().toLowerCase());
}

const device = String.raw`(?:iPhone|iPad|Handy|Smartphone|Mobiltelefon|Samsung|Galaxy|Android|Huawei|Xiaomi|Pixel|Outlook|BlackBerry|Windows|Yahoo|GMX|WEB\.DE|T-Online|Mail|Proton|K-9|Thunderbird|Tablet|Телефон|телефон)`;
const footers: readonly RegExp[] = [
	new RegExp(String.raw`^(?:Von|Vom) mein(?:em|er) .{0,40}${device}.{0,40}gesendet\W*$`, 'i'),
	new RegExp(String.raw`^Gesendet (?:von|vom|mit|über) .{0,60}${device}.{0,80}$`, 'i'),
	new RegExp(
		String.raw`^Diese Nachricht wurde von mein.{0,60}${device}.{0,60}(?:gesendet|verschickt)\W*$`,
		'i'
	),
	/^Diese Nachricht wurde .{0,60}K-9 Mail gesendet\W*$/i,
	new RegExp(String.raw`^Sent (?:from|via|with) .{0,60}${device}.{0,80}$`, 'i'),
	/^(?:Get|Holen Sie sich|Outlook für|Télécharger) ?Outlook .{0,120}$/i,
	/^Outlook für (?:Android|iOS) .{0,80}$/i,
	new RegExp(String.raw`^Envoyé (?:de|depuis|à partir de) .{0,60}${device}.{0,60}$`, 'i'),
	new RegExp(String.raw`^.{0,40}${device}.{0,20}(?:gönderildi|gönderilmiştir)\W*$`, 'i'),
	new RegExp(String.raw`^(?:Отправлено|Надіслано|Відправлено) (?:с|з|із|из) .{0,60}$`, 'i'),
	/^(?:أ[ُ]?رسلت|تم الإرسال|أرسل) من .{0,60}$/,
	/^(?:Virenfrei|Virus-free)\W.{0,80}$/i
];

/** What the device wrote beneath, not the person. Greetings and names stay. */
export function isDeviceFooter(line: string): boolean {
	return line.length <= 200 && footers.some((pattern) => pattern.test(line));
}
