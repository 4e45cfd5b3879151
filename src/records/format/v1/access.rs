//! Who did and saw what.

use crate::domain::access::{LockReason, PersonAccess, PrintedPage, PrintedTabletPage, TabletAccess};
use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, choices};

choices!(PrintedPage);
choices!(PrintedTabletPage);
choices!(LockReason);

alternatives! {
    PersonAccess { 0 Opened, 1 ShownToPerson, 2 Printed(page), 3 LinkPassedOn, 4 ExtractMade, }
    TabletAccess { 0 Unlocked, 1 Recovered, 2 WrongCodes { 0 count, 1 last }, 3 PutBack, 4 Locked(why), 5 PinGiven, 6 WrongPins { 0 count }, 7 OwnLock, 8 AsideRead, 9 AsideTakenOut, 10 AsideDeleted, 11 Printed(page), }
}
