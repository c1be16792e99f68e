//! Moothall: the live hall around the deliberation. The floors, in reading order.

pub mod cli;
pub mod config;

pub mod web;

pub mod exchange;
pub mod live;
pub mod notice;

pub mod store;
pub mod wire;

pub mod clock;
