-- What a person decided about findings, and when somebody last looked. Judgements are only ever added: one is taken back
-- by another whose act is 'undo'. They hold on to words (a report's SHA-256 and spans), not to the numbers of a reading,
-- so that a later reading keeps them.

create table judgement (
  id integer not null primary key,
  made_at text not null,
  made_by text not null,
  act text not null,
  report text,
  subject text not null,
  detail text not null,
  reason text not null,
  undoes integer references judgement (id)
)${strict};
create index judgement_of_report on judgement (report);

create table visit (
  id integer not null primary key,
  seen_at text not null
)${strict};
