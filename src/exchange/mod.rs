//! In and out: other platforms' data into forums, forums into open data, and a rehearsal played over real sockets.

pub mod decidim;
pub mod demo;
pub mod export;
pub mod fit;
pub mod folder;
pub mod html;
pub mod intake;
pub mod keep;
pub mod polis;
pub mod replay;
pub mod scenario;
pub mod skipped;
pub mod table;
