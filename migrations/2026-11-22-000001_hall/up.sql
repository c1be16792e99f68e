-- Times are microseconds since 1970 UTC; ids are UUIDs as text; hashes are 64 lower-case hexadecimal digits.

CREATE TABLE councils (
    id text NOT NULL PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    lang text NOT NULL,
    at bigint NOT NULL
);

-- source: the key of an import, so that the same data is not brought in twice.
CREATE TABLE forums (
    id text NOT NULL PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    council text NOT NULL REFERENCES councils (id),
    at bigint NOT NULL,
    head integer NOT NULL,
    hash text NOT NULL,
    source text UNIQUE,
    standing text NOT NULL
);

-- only_forum: people of a rehearsal or an import can act nowhere else.
CREATE TABLE people (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    actor_group text NOT NULL,
    hat text,
    lang text,
    at bigint NOT NULL,
    only_forum text REFERENCES forums (id),
    fictional boolean NOT NULL
);

-- Apart from the person, so that an address can be erased while the person's acts stay.
CREATE TABLE addresses (
    email text NOT NULL PRIMARY KEY,
    person text NOT NULL REFERENCES people (id)
);

CREATE INDEX addresses_by_person ON addresses (person);

CREATE TABLE council_offices (
    council text NOT NULL REFERENCES councils (id),
    person text NOT NULL REFERENCES people (id),
    office text NOT NULL,
    PRIMARY KEY (council, person, office)
);

-- The log. The other columns repeat what the facts say, so that the record can be searched; verify compares them.
CREATE TABLE entries (
    forum text NOT NULL REFERENCES forums (id),
    seq integer NOT NULL,
    id text NOT NULL,
    at bigint NOT NULL,
    author text NOT NULL,
    kind text NOT NULL,
    facts text NOT NULL,
    commitment text,
    hash text NOT NULL,
    PRIMARY KEY (forum, seq),
    UNIQUE (forum, id)
);

-- What can be erased: a row less here leaves the log whole.
CREATE TABLE words (
    forum text NOT NULL,
    seq integer NOT NULL,
    salt text NOT NULL,
    words text NOT NULL,
    PRIMARY KEY (forum, seq),
    FOREIGN KEY (forum, seq) REFERENCES entries (forum, seq)
);

-- What imported people and entries are called where they came from.
CREATE TABLE sources (
    forum text NOT NULL REFERENCES forums (id),
    what text NOT NULL,
    here text NOT NULL,
    there text NOT NULL,
    PRIMARY KEY (forum, what, here)
);

CREATE TABLE codes (
    email text NOT NULL PRIMARY KEY,
    code_hash text NOT NULL,
    until bigint NOT NULL,
    tries_left integer NOT NULL
);

CREATE TABLE sign_ins (
    token_hash text NOT NULL PRIMARY KEY,
    person text NOT NULL REFERENCES people (id),
    at bigint NOT NULL,
    seen bigint NOT NULL,
    until bigint NOT NULL
);

CREATE INDEX sign_ins_by_person ON sign_ins (person);

CREATE TABLE invitations (
    token_hash text NOT NULL PRIMARY KEY,
    council text NOT NULL REFERENCES councils (id),
    actor_group text,
    hat text,
    council_office text,
    forum text REFERENCES forums (id),
    forum_office text,
    at bigint NOT NULL,
    until bigint NOT NULL,
    uses_left integer NOT NULL
);

-- Who used an invitation: whoever did may come back with it (a lost answer, a second device) and uses nothing up.
CREATE TABLE invitation_uses (
    token_hash text NOT NULL REFERENCES invitations (token_hash),
    person text NOT NULL REFERENCES people (id),
    at bigint NOT NULL,
    PRIMARY KEY (token_hash, person)
);
