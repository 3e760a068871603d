// 03560547dc
export const stylesheet = {
	'ltr': '/style/ltr-0eecb11f07.css',
	'rtl': '/style/rtl-a47ed66826.css'
};
export const preloadFonts = [
	'/style/fonts/fira-sans-latin-400-0bca13f307.woff2',
	'/style/fonts/fira-sans-latin-600-461469c530.woff2'
];
export const preloadFontsArabic = [
	'/style/fonts/noto-sans-arabic-arabic-400-454da4ee40.woff2',
	'/style/fonts/noto-sans-arabic-arabic-600-97ae7cc89f.woff2',
	'/style/fonts/fira-sans-latin-400-0bca13f307.woff2'
];
