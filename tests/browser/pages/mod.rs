//! One page object for each screen: what it is called, and what a person can do there. In bokmål.
//!
//! Owns: the words on buttons and fields. Must not own: what a story expects, how things are found.
//! A page is made by waiting for it: `Welcome::on(&browser)`. What leads to another page returns that page.

/// A page with a title of its own.
macro_rules! page {
    ($(#[$doc:meta])* $name:ident, $title:literal) => {
        $(#[$doc])*
        pub struct $name {
            screen: $crate::harness::Screen,
        }

        impl $name {
            /// Waits until the page is there.
            pub async fn on(screen: &$crate::harness::Screen) -> $crate::harness::Told<Self> {
                screen.wait_for_title($title).await?;
                Ok(Self { screen: screen.clone() })
            }
        }

        impl std::ops::Deref for $name {
            type Target = $crate::harness::Screen;

            fn deref(&self) -> &Self::Target {
                &self.screen
            }
        }
    };
}

pub mod backup;
pub mod before_session;
pub mod capture;
pub mod closing;
pub mod extract;
pub mod goals;
pub mod kin;
pub mod log;
pub mod lost_tablet;
pub mod measure;
pub mod outside;
pub mod paper;
pub mod past_session;
pub mod people;
pub mod person;
pub mod plan;
pub mod progress;
pub mod recovered;
pub mod results;
pub mod session;
pub mod settings;
pub mod show;
pub mod start;
pub mod storage;
pub mod today;
pub mod tour;
pub mod unlock;
pub mod viewer;
