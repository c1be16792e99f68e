//! Embedded migrations are read when the crate is built: a changed one must build it again.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=build.rs");
}
