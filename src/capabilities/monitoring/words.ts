const de = {
	refusals: {}
};

export const monitoringWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		refusals: {}
	}
};
