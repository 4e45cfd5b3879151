//! Choosing what to measure, the guided tests with a clock, and every form: filled in, or from paper.

use std::time::Duration;

use crate::harness::{Browser, Part, Screen, Told};
use crate::pages::goals::{Numbers, rate};
use crate::pages::person::Person;
use crate::pages::results::Results;

page!(Choose, "Kartlegging");
page!(ShortQuestions, "Korte spørsmål");

pub const NOW: &str = "Mål nå";
pub const FILL_IN: &str = "Fyll ut";
pub const PAPER: &str = "Før fra papir";
pub const TOTAL: &str = "Før inn sum";

impl Choose {
    /// From the person's page.
    pub async fn of(person: Person) -> Told<Self> {
        let screen = person.screen().clone();
        screen.press("Mål noe annet").await?;
        Self::on(&screen).await
    }

    /// Presses one of the ways in beside an instrument.
    pub async fn press_at(&self, instrument: &str, way: &str) -> Told {
        println!("press «{way}» at «{instrument}»");
        let heading = self.screen.find(Part::Heading, instrument).await?;
        let card = self.screen.around(&heading, "article").await?;
        self.screen.click(&self.screen.find_in(&card, Part::Link, way).await?).await
    }

    /// A test with a clock; its first page is about how it is measured.
    pub async fn measure(self, instrument: &str) -> Told<Before> {
        self.press_at(instrument, NOW).await?;
        Before::on(&self.screen, instrument).await
    }

    /// The blood pressure lying and standing, whose first page asks for nothing.
    pub async fn lying_and_standing(self) -> Told<LyingAndStanding> {
        self.press_at(LyingAndStanding::NAME, NOW).await?;
        LyingAndStanding::begin(&self.screen).await
    }

    pub async fn form(self, instrument: &str, way: &str) -> Told<Form> {
        self.press_at(instrument, way).await?;
        Form::on(&self.screen, instrument).await
    }

    pub async fn short(self) -> Told<ShortQuestions> {
        self.press_at("Alle de korte spørsmålene", "Svar på alle").await?;
        ShortQuestions::on(&self.screen).await
    }
}

/// How a test is measured, before the clock.
pub struct Before {
    screen: Screen,
}

impl Before {
    pub async fn on(screen: &Screen, instrument: &str) -> Told<Self> {
        screen.wait_for_title(instrument).await?;
        screen.find(Part::Heading, "Slik måler dere").await?;
        Ok(Self { screen: screen.clone() })
    }

    pub const COURSE: &str = "Bane";
    pub const AID: &str = "Hjelpemiddel";

    pub async fn choose(&self, condition: &str, value: &str) -> Told {
        self.screen.choose(condition, value).await
    }

    /// Where any length can be typed.
    pub async fn write_course(&self, metres: &str) -> Told {
        self.screen.write(Self::COURSE, metres).await
    }

    pub async fn begin(self) -> Told<Test> {
        self.go("Begynn").await
    }

    pub async fn as_last(self) -> Told<Test> {
        self.go("Som sist").await
    }

    async fn go(self, way: &str) -> Told<Test> {
        self.screen.press(way).await?;
        self.screen.find(Part::Button, "Ikke gjennomført …").await?;
        Test::on(&self.screen).await
    }
}

/// One item of a test with a clock; its title says which.
pub struct Test {
    screen: Screen,
}

page!(TestReview, "Se over og lagre");

impl Test {
    pub async fn on(screen: &Screen) -> Told<Self> {
        screen.find(Part::Button, "Avbryt testen").await?;
        Ok(Self { screen: screen.clone() })
    }

    pub const TIME: &str = "Tid i sekunder";

    pub async fn title(&self) -> Told<String> {
        self.screen.title().await
    }

    pub async fn is(&self, title: &str) -> Told {
        self.screen.wait_for_title(title).await
    }

    /// The clock is the button.
    pub async fn start_clock(&self) -> Told {
        self.screen.press_about("Trykk for å starte").await?;
        self.screen.find_about(Part::Button, "Trykk for å stoppe").await.map(|_| ())
    }

    pub async fn stop_clock(&self) -> Told {
        self.screen.press_about("Trykk for å stoppe").await?;
        self.stopped().await
    }

    /// Waits until the clock has stopped, by a tap or by itself.
    pub async fn stopped(&self) -> Told {
        self.screen.find_about(Part::Button, "Ferdig").await.map(|_| ())
    }

    pub async fn undo(&self) -> Told {
        self.screen.press("Angre").await
    }

    pub async fn open_typing(&self) -> Told {
        self.screen.press("Skriv inn tid").await?;
        self.screen.find(Part::Dialog, "Skriv inn tid").await.map(|_| ())
    }

    pub async fn use_time(&self, seconds: &str) -> Told {
        self.screen.write(Self::TIME, seconds).await?;
        self.screen.press("Bruk tiden").await
    }

    pub async fn type_time(&self, seconds: &str) -> Told {
        self.open_typing().await?;
        self.use_time(seconds).await
    }

    pub async fn open_not_done(&self) -> Told {
        self.screen.press("Ikke gjennomført …").await?;
        self.screen.find(Part::Dialog, "Hvorfor ble det ikke gjennomført?").await.map(|_| ())
    }

    pub async fn not_done(&self, why: &str) -> Told {
        self.open_not_done().await?;
        self.screen.press(why).await
    }

    pub async fn rose_without_arms(&self) -> Told {
        self.screen.press("Reiste seg uten å bruke armene").await
    }

    /// Shows the page before, where there is nothing to take back.
    pub async fn back(&self) -> Told {
        self.screen.press("Forrige").await
    }

    /// On to the item that the answer leads to.
    pub async fn next(&self, title: &str) -> Told {
        let mut letters = title.chars();
        let small = letters.next().map(|first| first.to_lowercase().chain(letters).collect::<String>());
        self.screen.press(&format!("Neste: {}", small.unwrap_or_default())).await?;
        self.is(title).await
    }

    /// From the start of the clock to its end.
    pub async fn time(&self, browser: &mut Browser, time: Duration) -> Told {
        self.start_clock().await?;
        browser.let_pass(time).await?;
        self.stop_clock().await
    }

    pub async fn start_countdown(&self, then: &str) -> Told {
        self.screen.press_about("Trykk for å starte").await?;
        self.screen.find_about(Part::Button, then).await.map(|_| ())
    }

    /// One stand or one length after so long.
    pub async fn count(&self, browser: &mut Browser, after: Duration, caption: &str) -> Told {
        browser.let_pass(after).await?;
        self.screen.press_about(caption).await
    }

    pub async fn over(&self) -> Told {
        self.screen.wait_for("Dette er talt.").await
    }

    pub async fn save(self) -> Told<Results> {
        self.review().await?.save().await
    }

    pub async fn review(self) -> Told<TestReview> {
        self.next("Se over og lagre").await?;
        TestReview::on(&self.screen).await
    }
}

/// The blood pressure lying and standing, by its own clock.
pub struct LyingAndStanding {
    screen: Screen,
}

impl LyingAndStanding {
    pub const NAME: &str = "Blodtrykk liggende og stående";
    pub const WAY_IN: &str = "Mål blodtrykket liggende og stående";
    pub const LIE: &str = "Ligg i fem minutter";
    pub const STAND: &str = "Reis deg og stå i tre minutter";
    pub const SIGNS: &str = "Merket personen noe?";
    const HIGH: &str = "Blodtrykk, det høye tallet";
    const LOW: &str = "Blodtrykk, det lave tallet";

    /// From its first page.
    pub async fn begin(screen: &Screen) -> Told<Self> {
        screen.wait_for_title(Self::NAME).await?;
        screen.press("Begynn").await?;
        screen.wait_for_title(Self::LIE).await?;
        Ok(Self { screen: screen.clone() })
    }

    /// In the middle of it.
    pub async fn on(screen: &Screen, title: &str) -> Told<Self> {
        screen.wait_for_title(title).await?;
        Ok(Self { screen: screen.clone() })
    }

    pub async fn start_clock(&self) -> Told {
        self.screen.press_about("Trykk for å starte").await?;
        self.screen.find_about(Part::Button, "Trykk for å stoppe").await.map(|_| ())
    }

    /// On by the button at the foot.
    pub async fn next(&self, title: &str) -> Told {
        self.screen.press_about("Neste: ").await?;
        self.screen.wait_for_title(title).await
    }

    /// Both numbers, and the press that uses them.
    pub async fn write(&self, high: &str, low: &str) -> Told {
        self.screen.write(Self::HIGH, high).await?;
        self.screen.write(Self::LOW, low).await?;
        self.screen.press("Bruk blodtrykket").await
    }

    pub async fn objects(&self, words: &str) -> Told {
        self.screen.objects(Part::Field, Self::HIGH, words).await
    }

    pub async fn review(self) -> Told<TestReview> {
        TestReview::on(&self.screen).await
    }
}

impl TestReview {
    pub async fn save(self) -> Told<Results> {
        self.screen.press("Lagre testen").await?;
        Results::on(&self.screen).await
    }
}

/// Any form.
pub struct Form {
    screen: Screen,
}

impl Form {
    pub const DAY: &str = "Dagen det ble målt";

    pub async fn on(screen: &Screen, title: &str) -> Told<Self> {
        screen.wait_for_title(title).await?;
        screen.find(Part::Button, "Lagre").await?;
        Ok(Self { screen: screen.clone() })
    }

    pub async fn pick_day(&self, day: &str) -> Told {
        self.screen.pick_day(Self::DAY, day).await?;
        self.screen.wait_for("Føres i ettertid").await
    }

    /// The same day of last week, by the clock of the page.
    pub async fn pick_last_week(&self) -> Told {
        let day = self.screen.script("return new Date(Date.now() - 6048e5).toLocaleDateString('sv')").await?;
        self.pick_day(day.as_str().unwrap_or_default()).await
    }

    pub async fn write(&self, question: &str, text: &str) -> Told {
        self.screen.write(question, text).await
    }

    pub async fn choose(&self, question: &str, answer: &str) -> Told {
        self.screen.choose(question, answer).await
    }

    pub async fn rate(&self, goal: &str, numbers: Numbers) -> Told {
        rate(&self.screen, goal, numbers).await
    }

    /// Why one item was not done.
    pub async fn not_done(&self, item: &str, why: &str) -> Told {
        let field = self.screen.find(Part::Field, item).await?;
        let row = self.screen.around(&field, ".form-item").await?;
        self.screen.click(&self.screen.find_in(&row, Part::Button, "Ikke gjort").await?).await?;
        self.screen.choose(&format!("Hvorfor ble det ikke gjort? {item}"), why).await
    }

    pub async fn press_save(&self) -> Told {
        self.screen.press("Lagre").await
    }

    pub async fn save(self) -> Told<Results> {
        self.press_save().await?;
        Results::on(&self.screen).await
    }

    pub async fn save_partial(self) -> Told<Results> {
        self.screen.press("Lagre ufullstendig").await?;
        Results::on(&self.screen).await
    }
}

impl ShortQuestions {
    pub async fn tap(&self, question: &str, number: u8) -> Told {
        self.screen.choose(question, &number.to_string()).await
    }

    pub async fn save(self) -> Told<Results> {
        self.screen.press("Lagre").await?;
        Results::on(&self.screen).await
    }
}
