-- What forums of a kind are like in a council, besides the house's own two; template: the domain's template as JSON.
CREATE TABLE templates (
    council text NOT NULL REFERENCES councils (id),
    key text NOT NULL,
    template text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (council, key)
);
