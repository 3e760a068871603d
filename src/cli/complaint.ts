/** Something the person at the command line can mend; shown as its sentence, without a stack. */
export class Complaint extends Error {
	readonly exitCode: number;

	constructor(message: string, exitCode = 1) {
		super(message);
		this.exitCode = exitCode;
	}
}
