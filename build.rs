//! Migrations and the phone's files are built in: changed ones must build the house again.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=frontend/dist/assets.json");
}
