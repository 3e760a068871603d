const de = {
	refusals: {}
};

export const councilWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		refusals: {}
	}
};
