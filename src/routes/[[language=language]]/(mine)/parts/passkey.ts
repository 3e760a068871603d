// Runs in the browser, on the pages that offer a passkey. Everything else about signing in works without it.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
	const supported = 'PublicKeyCredential' in window;
	for (const part of form.querySelectorAll<HTMLElement>('[data-with]')) part.hidden = !supported;
	for (const part of form.querySelectorAll<HTMLElement>('[data-without]')) part.hidden = supported;
	if (supported) offer(form);
}

/** Asks the device for a passkey when the form is sent, and sends what it answered. */
function offer(form: HTMLFormElement): void {
	const status = form.querySelector<HTMLElement>('[role=status]');
	const answer = form.querySelector<HTMLInputElement>('input[name=answer]');
	const say = (words: string | undefined) => {
		if (status) status.textContent = words ?? '';
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		say(form.dataset['working']);
		respond(form).then(
			(given) => {
				if (answer) answer.value = JSON.stringify(given);
				form.submit();
			},
			(fault: unknown) => {
				const isKnown = fault instanceof DOMException && fault.name === 'InvalidStateError';
				say(isKnown ? form.dataset['known'] : form.dataset['failed']);
			}
		);
	});
}

async function respond(form: HTMLFormElement): Promise<object> {
	const asked = await fetch(form.dataset['passkey'] ?? '', { method: 'POST' });
	if (!asked.ok) throw new Error('not asked');
	const options = (await asked.json()) as object;
	const credential =
		form.dataset['ceremony'] === 'create'
			? await navigator.credentials.create({ publicKey: readCreation(options) })
			: await navigator.credentials.get({ publicKey: readRequest(options) });
	if (!(credential instanceof PublicKeyCredential)) throw new Error('no passkey');
	return writeCredential(credential);
}

function readCreation(options: object): PublicKeyCredentialCreationOptions {
	const json = options as PublicKeyCredentialCreationOptionsJSON;
	if ('parseCreationOptionsFromJSON' in PublicKeyCredential)
		return PublicKeyCredential.parseCreationOptionsFromJSON(json);
	const { rp, pubKeyCredParams, user, challenge, excludeCredentials = [] } = json;
	const { authenticatorSelection, attestation } = json;
	return {
		...{ rp, pubKeyCredParams, challenge: readBytes(challenge) },
		user: { ...user, id: readBytes(user.id) },
		excludeCredentials: excludeCredentials.map(({ id }) => ({
			id: readBytes(id),
			type: 'public-key'
		})),
		...(authenticatorSelection ? { authenticatorSelection } : {}),
		attestation: attestation as AttestationConveyancePreference
	};
}

function readRequest(options: object): PublicKeyCredentialRequestOptions {
	const json = options as PublicKeyCredentialRequestOptionsJSON;
	if ('parseRequestOptionsFromJSON' in PublicKeyCredential)
		return PublicKeyCredential.parseRequestOptionsFromJSON(json);
	const { challenge, rpId, userVerification } = json;
	return {
		challenge: readBytes(challenge),
		...(rpId === undefined ? {} : { rpId }),
		userVerification: userVerification as UserVerificationRequirement
	};
}

/** As the browser writes it where it can; older ones are helped. */
function writeCredential(credential: PublicKeyCredential): object {
	if ('toJSON' in credential) return credential.toJSON();
	const { id, rawId, type, response } = credential as PublicKeyCredential;
	const parts: Record<string, unknown> = { clientDataJSON: writeBytes(response.clientDataJSON) };
	if (response instanceof AuthenticatorAttestationResponse)
		parts['attestationObject'] = writeBytes(response.attestationObject);
	if (response instanceof AuthenticatorAssertionResponse) {
		parts['authenticatorData'] = writeBytes(response.authenticatorData);
		parts['signature'] = writeBytes(response.signature);
	}
	return { id, rawId: writeBytes(rawId), type, response: parts, clientExtensionResults: {} };
}

function readBytes(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (symbol) => symbol.charCodeAt(0));
}

function writeBytes(bytes: ArrayBuffer): string {
	const binary = String.fromCharCode(...new Uint8Array(bytes));
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
