//! Where the ground lies beside the domain's stories.

#[path = "../../../src/domain/tests/stories/matrix/ground.rs"]
pub mod ground;
