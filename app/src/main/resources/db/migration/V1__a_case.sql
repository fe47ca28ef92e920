-- A case: what was offered, what was kept, what was found in it. Runs on SQLite and on PostgreSQL; the placeholders hold
-- what the two call differently. Spans are written "start-end", several separated by blanks, as UTF-16 code units of the
-- report's text.

create table original (
  sha256 text not null primary key,
  size ${long} not null,
  kept_at text not null
)${strict};

create table run (
  id integer not null primary key,
  started_at text not null,
  program text not null,
  engine integer not null
)${strict};

create table report (
  id integer not null primary key,
  name text not null unique,
  sha256 text not null unique,
  original text not null references original (sha256),
  byte_start ${long} not null,
  byte_end ${long} not null,
  recipe text not null,
  outlet text,
  published text,
  published_from text,
  url text,
  language text not null,
  engine integer not null,
  run integer not null references run (id)
)${strict};

-- Every time the same bytes were offered, the first time too.
create table sighting (
  id integer not null primary key,
  report integer not null references report (id),
  path text not null,
  outlet text,
  published text,
  run integer not null references run (id),
  seen_at text not null
)${strict};
create index sighting_of_report on sighting (report);

-- What a person should know of how a report was read.
create table note (
  report integer not null references report (id),
  position integer not null,
  words text not null,
  primary key (report, position)
)${strict};

-- What was offered and did not become a report: state is 'skipped' or 'failed'.
create table problem (
  id integer not null primary key,
  run integer not null references run (id),
  name text not null,
  state text not null,
  why text not null
)${strict};

create table speaker (
  report integer not null references report (id),
  position integer not null,
  kind text not null,
  name text not null,
  role text,
  affiliation text,
  named_at text,
  primary key (report, position)
)${strict};
create index speaker_by_name on speaker (name);

create table attribution (
  report integer not null references report (id),
  position integer not null,
  id text not null,
  source text not null,
  cue text not null,
  content text not null,
  form text not null,
  speaker integer not null,
  stance text not null,
  said_on text,
  venue text,
  basis text not null,
  inside text,
  primary key (report, position),
  foreign key (report, speaker) references speaker (report, position)
)${strict};
create index attribution_by_speaker on attribution (report, speaker);

-- Places named in a report; listed is 1 where the place stands in the report's own list.
create table place (
  report integer not null references report (id),
  position integer not null,
  listed integer not null,
  span text not null,
  name text not null,
  kind text not null,
  country text,
  lat ${real},
  lon ${real},
  primary key (report, position)
)${strict};
create index place_by_name on place (name);

create table time_expression (
  report integer not null references report (id),
  position integer not null,
  span text not null,
  type text not null,
  value text not null,
  edtf text,
  primary key (report, position)
)${strict};

create table incident (
  report integer not null references report (id),
  position integer not null,
  id text not null,
  kind text not null,
  happened text,
  earliest text,
  latest text,
  happened_at text,
  located integer,
  within integer,
  mentions text not null,
  primary key (report, position),
  foreign key (report, located) references place (report, position),
  foreign key (report, within) references place (report, position)
)${strict};
create index incident_by_day on incident (earliest, latest);
create index incident_by_kind on incident (kind, earliest);

create table claim (
  report integer not null references report (id),
  incident integer not null,
  position integer not null,
  slot text not null,
  least integer,
  most integer,
  who text,
  words text,
  day text,
  speaker integer,
  attribution text,
  stance text not null,
  hedge text,
  span text not null,
  primary key (report, incident, position),
  foreign key (report, incident) references incident (report, position),
  foreign key (report, speaker) references speaker (report, position)
)${strict};
create index claim_by_slot on claim (slot, least, most);
create index claim_by_speaker on claim (report, speaker);

-- How far the custody log had come when the last transaction was made: a log that is shorter was cut.
create table custody_head (
  id integer not null primary key,
  lines integer not null,
  sha256 text not null
)${strict};
