//! The tables, as the newest migration leaves them.

diesel::table! {
    councils (id) { id -> Text, slug -> Text, name -> Text, lang -> Text, at -> BigInt, }
}
diesel::table! {
    forums (id) {
        id -> Text, slug -> Text, council -> Text, at -> BigInt, head -> Integer, hash -> Text,
        source -> Nullable<Text>, standing -> Text,
    }
}
diesel::table! {
    people (id) {
        id -> Text, name -> Text, actor_group -> Text, hat -> Nullable<Text>, lang -> Nullable<Text>, at -> BigInt,
        only_forum -> Nullable<Text>, fictional -> Bool,
    }
}
diesel::table! {
    addresses (email) { email -> Text, person -> Text, }
}
diesel::table! {
    council_offices (council, person, office) { council -> Text, person -> Text, office -> Text, }
}
diesel::table! {
    entries (forum, seq) {
        forum -> Text, seq -> Integer, id -> Text, at -> BigInt, author -> Text, kind -> Text, facts -> Text,
        commitment -> Nullable<Text>, hash -> Text,
    }
}
diesel::table! {
    words (forum, seq) { forum -> Text, seq -> Integer, salt -> Text, #[sql_name = "words"] said -> Text, }
}
diesel::table! {
    sources (forum, what, here) { forum -> Text, what -> Text, here -> Text, there -> Text, }
}
diesel::table! {
    codes (email) { email -> Text, code_hash -> Text, until -> BigInt, tries_left -> Integer, }
}
diesel::table! {
    sign_ins (token_hash) { token_hash -> Text, person -> Text, at -> BigInt, seen -> BigInt, until -> BigInt, }
}
diesel::table! {
    invitations (token_hash) {
        token_hash -> Text, council -> Text, actor_group -> Nullable<Text>, hat -> Nullable<Text>,
        council_office -> Nullable<Text>, forum -> Nullable<Text>, forum_office -> Nullable<Text>, at -> BigInt,
        until -> BigInt, uses_left -> Integer,
    }
}
diesel::table! {
    invitation_uses (token_hash, person) { token_hash -> Text, person -> Text, at -> BigInt, }
}
diesel::table! {
    templates (council, key) { council -> Text, key -> Text, template -> Text, at -> BigInt, }
}
diesel::table! {
    #[sql_name = "__diesel_schema_migrations"]
    migrations (version) { version -> Text, }
}

diesel::allow_tables_to_appear_in_same_query!(
    councils,
    forums,
    people,
    addresses,
    council_offices,
    entries,
    words,
    sources,
    codes,
    sign_ins,
    invitations,
    invitation_uses,
    templates,
);
