//! The dumb parts that screens are made of: buttons, fields, dials, pictures.
//!
//! Owns: markup, keyboard and screen-reader behaviour, and the class names that `style/ui/<same stem>.css` dresses.
//! Must not own: words (every text is a prop), domain types, context look-ups, storage, time.
//! Start at [`Page`] for the frame of a screen, then [`Button`] and [`TextField`].

mod action_bar;
mod button;
mod card;
mod chart_figure;
mod chip;
mod choice;
mod countdown;
mod dial;
mod dialog;
mod dots;
mod drawing;
mod dyn_view;
mod empty_state;
mod facts;
mod field;
mod field_frame;
mod file_field;
mod form;
mod icon;
mod identity;
mod notice;
mod page;
mod phase_bar;
mod picked;
mod rows;
mod scale;
mod shell;
mod stepper;
mod steps;
mod toast;

pub use action_bar::ActionBar;
pub use button::{Button, ButtonKind, ButtonSize, LinkButton};
pub use card::Card;
pub use chart_figure::ChartFigure;
pub use chip::{Chip, Tone};
pub use choice::{Check, Checks, ChoiceLayout, Choices};
pub use countdown::Countdown;
pub use dial::StopwatchDial;
pub use dialog::{Dialog, DialogTone};
pub use dots::{DotSize, DotState, Dots};
pub use drawing::{ChartDrawing, Drawing};
pub use dyn_view::{Show, dyn_view};
pub use empty_state::EmptyState;
pub use facts::Facts;
pub use field::{DateField, FieldKind, SearchField, TextArea, TextField, TimeField};
pub use field_frame::FieldWidth;
pub use file_field::FileField;
pub use form::{EntryForm, Form, bring_into_view, focus_first_wrong, focus_heading, regain_focus, show_first};
pub use icon::Icon;
pub use notice::{Notice, NoticeKind};
pub use page::{Page, PageTitle, PageWidth};
pub use phase_bar::{Phase, PhaseBar};
pub use picked::Picked;
pub use rows::{RowView, Rows};
pub use scale::Scale;
pub use shell::{RailButton, RailLink, Shell};
pub use stepper::Stepper;
pub use steps::{StepState, Steps};
pub use toast::Toast;
