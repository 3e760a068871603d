/** School holidays that an installation brought in itself; they go before those of the product. */
export const schoolHolidays = `
create table school_holiday (
	id text primary key not null,
	land text not null,
	name text not null,
	first text not null,
	last text not null,
	source text not null,
	retrieved text,
	begun_entry text not null,
	ended_entry text
);
create index school_holiday_land on school_holiday (land, first);
`;
