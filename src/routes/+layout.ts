// Pages are HTML; a page that is really interactive says so itself.
export const csr = false;
