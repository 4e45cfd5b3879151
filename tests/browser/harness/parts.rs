//! What a thing on a page is, as a screen reader says it.

use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Button,
    Link,
    /// A button or a link: what a person presses.
    Pressable,
    Field,
    FileField,
    Radio,
    Checkbox,
    /// Several that belong together under one name: a question with its answers.
    Group,
    Heading,
    Dialog,
    /// «Show as a table»: opens and closes what is below it.
    Disclosure,
    Table,
    Picture,
    Timer,
}

impl Part {
    pub(super) fn selector(self) -> &'static str {
        match self {
            Self::Button => "button, [role=button], input[type=submit]",
            Self::Link => "a[href]",
            Self::Pressable => "button, [role=button], a[href]",
            Self::Field => "input:not([type=radio], [type=checkbox], [type=file]), textarea",
            Self::FileField => "input[type=file]",
            Self::Radio => "input[type=radio]",
            Self::Checkbox => "input[type=checkbox]",
            Self::Group => "fieldset, [role=group], [role=radiogroup]",
            Self::Heading => "h1, h2, h3, h4",
            Self::Dialog => "dialog[open]",
            Self::Disclosure => "summary",
            Self::Table => "table",
            Self::Picture => "[role=img], img",
            Self::Timer => "[role=timer]",
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Button => "button",
            Self::Link => "link",
            Self::Pressable => "button or link",
            Self::Field => "field",
            Self::FileField => "field for a file",
            Self::Radio => "choice",
            Self::Checkbox => "check box",
            Self::Group => "group",
            Self::Heading => "heading",
            Self::Dialog => "dialog",
            Self::Disclosure => "disclosure",
            Self::Table => "table",
            Self::Picture => "picture",
            Self::Timer => "timer",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
