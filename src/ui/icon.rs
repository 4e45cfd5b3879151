//! The icons: own drawings, one stroked path each on a 24 × 24 field.

use leptos::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Today,
    People,
    Person,
    Lock,
    Settings,
    Plus,
    Minus,
    Search,
    Back,
    Forward,
    Play,
    Pause,
    Stop,
    Check,
    Cross,
    Undo,
    Print,
    Backup,
    Share,
    Helper,
    Chart,
    Clock,
    Trash,
    Edit,
    Warning,
    Info,
    Sound,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Today => "M4 7h16v13H4zM4 11h16M8 4v5M16 4v5",
            Self::People => {
                "M5.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M2.5 20c.5-5 3-7 6.5-7s6 2 6.5 7\
                 M16 5a3.5 3.5 0 0 1 0 7M18 13.5c2 .8 3.2 3 3.5 6.5"
            }
            Self::Person => "M8.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M5 20.5c.5-5 3.3-7 7-7s6.5 2 7 7",
            Self::Lock => "M6 11V8a6 6 0 0 1 12 0v3M5 11h14v10H5z",
            Self::Settings => {
                "M4 7h9M19 7h1M13 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0M4 17h1M11 17h9M5 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0"
            }
            Self::Plus => "M12 5v14M5 12h14",
            Self::Minus => "M5 12h14",
            Self::Search => "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5L20.5 20.5",
            Self::Back => "M15 5l-7 7l7 7",
            Self::Forward => "M9 5l7 7l-7 7",
            Self::Play => "M8 5v14l11-7z",
            Self::Pause => "M8.5 5v14M15.5 5v14",
            Self::Stop => "M6 6h12v12H6z",
            Self::Check => "M5 12.5l5 5L19.5 7",
            Self::Cross => "M6 6l12 12M18 6L6 18",
            Self::Undo => "M8.5 5L4 9.5L8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11h-3",
            Self::Print => "M7 8V4h10v4M6 17H4V8h16v9h-2M7 14h10v6H7z",
            Self::Backup => "M12 4v11M7.5 11L12 15.5L16.5 11M4 16v4h16v-4",
            Self::Share => "M12 15V4M8 7.5L12 3.5L16 7.5M7 11H5v9h14v-9h-2",
            Self::Helper => "M9 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M5 21v-6a7 5 0 0 1 14 0v6M9 21v-5M15 21v-5",
            Self::Chart => "M4 4v16h16M8.5 16v-4M13 16V8M17.5 16v-6",
            Self::Clock => "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7v5l3.5 2",
            Self::Trash => "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
            Self::Edit => "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z",
            Self::Warning => "M12 4L2.5 20h19zM12 10v4.5M12 17v.3",
            Self::Info => "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 11v5.5M12 7.5v.3",
            Self::Sound => "M4 10v4h3.5L13 18.5V5.5L7.5 10zM16 9.5a3.5 3.5 0 0 1 0 5M18.5 7a7 7 0 0 1 0 10",
        }
    }
}

/// One icon, as tall as the text beside it. Never read aloud: the words beside it say the same.
#[component]
pub fn Glyph(icon: Icon) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.path() />
        </svg>
    }
}
