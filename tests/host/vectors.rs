//! Published cases as files: `{"fn": …, "cases": [{"in": …, "out": …}]}`, decimals as texts.
//!
//! `tests/vectors` must pass whole. The folders named in `EXTRA_VECTORS`, separated as in `PATH`, may hold cases of
//! functions that do not exist yet; those files are listed as skipped.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io, iter};

use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::gait::Speed;
use hjemmetrener::domain::gait::score::{Ambulation, Change as SpeedChange};
use hjemmetrener::domain::goal::change::{Aspect, Change, Mean};
use hjemmetrener::domain::goal::{GoalRating, MOST_GOALS, Rating};
use hjemmetrener::domain::identity::GoalId;
use hjemmetrener::domain::sppb::score::{Band, Part, Score, Total};
use hjemmetrener::domain::sppb::{Attempt, Balance, Chair, CourseLength, Gait, NotDone, SingleStand, Sppb, WalkingAid};
use serde_json::{Map, Value, json};

/// What a function answers. `None`: the input is none it takes, or it says nothing about it.
type Answer = Option<Value>;

fn function(name: &str) -> Option<fn(&Value) -> Answer> {
    Some(match name {
        "sppb_balance" => |case| Some(points(balance(case)?.score())),
        "sppb_walk" => |case| Some(points(gait(&case["course_m"], &case["time_s"], None)?.score())),
        "sppb_chair" => |case| Some(points(chair("without_arms", &case["time_s"])?.score())),
        "sppb_total" => sppb_total,
        "sppb_band" => sppb_band,
        "gait" => gait_speed,
        "gait_change" => gait_change,
        "copm" => goal_change,
        _ => return None,
    })
}

#[test]
fn vectors_agree() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let extra = env::var_os("EXTRA_VECTORS").unwrap_or_default();
    let extra = env::split_paths(&extra).filter(|folder| !folder.as_os_str().is_empty());

    let (mut cases, mut files, mut skipped, mut wrong) = (0, 0, Vec::new(), Vec::new());
    for folder in iter::once(own.clone()).chain(extra) {
        let found = json_files(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        assert!(folder != own || !found.is_empty(), "no vectors in {}", folder.display());
        for path in found {
            let file: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let name = file["fn"].as_str().unwrap_or_default();
            let Some(function) = function(name) else {
                assert!(folder != own, "{}: no function {name:?}", path.display());
                skipped.push(name.to_owned());
                continue;
            };
            files += 1;
            for case in file["cases"].as_array().unwrap() {
                cases += 1;
                let answer = function(&case["in"]);
                if !agrees(answer.as_ref(), &case["out"]) {
                    wrong.push(format!("{}: {case} but the answer is {answer:?}", path.display()));
                }
            }
        }
    }

    // Not `println!`: what a passing test prints is not shown.
    let mut out = io::stdout();
    writeln!(out, "vectors: {cases} cases in {files} files").unwrap();
    if !skipped.is_empty() {
        writeln!(out, "vectors: skipped, no such function: {}", skipped.join(", ")).unwrap();
    }
    assert!(wrong.is_empty(), "{} of {cases} cases differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn json_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let paths: Vec<_> = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    let mut files: Vec<_> = paths.into_iter().filter(|path| path.extension().is_some_and(|it| it == "json")).collect();
    files.sort();
    Ok(files)
}

/// 4 and 4.0 are the same number; of an object every expected field must agree; `null` and `{"error": …}` are met by
/// no answer.
fn agrees(answer: Option<&Value>, expected: &Value) -> bool {
    match (answer, expected) {
        (None | Some(Value::Null), Value::Null) => true,
        (None, Value::Object(fields)) => {
            fields.contains_key("error") || fields.values().all(|field| agrees(None, field))
        }
        (Some(Value::Object(answers)), Value::Object(fields)) => {
            fields.iter().all(|(name, field)| agrees(answers.get(name), field))
        }
        (Some(Value::Object(answers)), Value::Null) => answers.values().all(Value::is_null),
        (Some(Value::Number(answer)), Value::Number(expected)) => answer.as_f64() == expected.as_f64(),
        (answer, expected) => answer == Some(expected),
    }
}

/// Digits and how many of them are decimals: "6.205" is (6205, 3). Exact.
fn decimal(value: &Value) -> Option<(u64, u32)> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    Some((format!("{whole}{fraction}").parse().ok()?, u32::try_from(fraction.len()).ok()?))
}

/// Truncated to hundredths.
fn time(value: &Value) -> Option<Centiseconds> {
    let (digits, decimals) = decimal(value)?;
    u32::try_from(digits * 100 / 10_u64.pow(decimals)).ok().map(Centiseconds::new)
}

/// A time that is `null` stands for a try that did not succeed.
fn attempt(value: &Value) -> Option<Attempt> {
    if value.is_null() { Some(Attempt::Not(NotDone::TriedUnable)) } else { time(value).map(Attempt::Took) }
}

fn points(part: Part) -> Value {
    json!(part.points())
}

fn balance(case: &Value) -> Option<Balance> {
    Some(Balance {
        side_by_side: attempt(&case["sbs_s"])?,
        semi_tandem: Some(attempt(&case["semi_s"])?),
        tandem: Some(attempt(&case["tandem_s"])?),
    })
}

fn gait(metres: &Value, first: &Value, second: Option<&Value>) -> Option<Gait> {
    let course = match metres.as_u64()? {
        4 => CourseLength::FourMetres,
        3 => CourseLength::ThreeMetres,
        _ => return None,
    };
    let second = second.map(attempt);
    if second == Some(None) {
        return None;
    }
    Some(Gait { course, aid: WalkingAid::None, first: attempt(first)?, second: second.flatten() })
}

fn chair(single: &str, time: &Value) -> Option<Chair> {
    let single = match single {
        "without_arms" => SingleStand::WithoutArms,
        "used_arms" => SingleStand::UsedArms,
        "unable" => SingleStand::Not(NotDone::TriedUnable),
        "unsafe" => SingleStand::Not(NotDone::WorkerFeltUnsafe),
        "refused" => SingleStand::Not(NotDone::Refused),
        _ => return None,
    };
    Some(Chair { single, five: Some(attempt(time)?) })
}

fn sppb_total(case: &Value) -> Answer {
    let walks = case["walk_trials_s"].as_array()?;
    let score = Score::of(&Sppb {
        balance: balance(case)?,
        gait: gait(&case["course_m"], walks.first()?, walks.get(1))?,
        chair: chair(case["single_stand"].as_str()?, &case["chair_s"])?,
    });
    Some(json!({
        "balance": score.balance.points(),
        "gait": score.gait.points(),
        "chair": score.chair.points(),
        "total": score.total().map(Total::value),
    }))
}

fn sppb_band(case: &Value) -> Answer {
    let total = Total::new(u8::try_from(case["total"].as_u64()?).ok()?).ok()?;
    Some(json!(match total.band() {
        Band::Severe => "severe",
        Band::Moderate => "moderate",
        Band::Mild => "mild",
        Band::Minimal => "minimal",
    }))
}

/// Any decimal number of metres per second is so many centimetres in so many hundredths of a second.
fn ratio((digits, decimals): (u64, u32), time: Centiseconds) -> Option<Speed> {
    let scale = u64::from(time.hundredths()) * 10_u64.pow(decimals);
    Speed::new(u32::try_from(digits).ok()?, Centiseconds::new(u32::try_from(scale).ok()?)).ok()
}

fn gait_speed(case: &Value) -> Answer {
    let (metres, decimals) = decimal(&case["distance_m"])?;
    let speed = ratio((metres * 100, decimals), time(&case["time_s"])?)?;
    Some(json!({
        "mps": f64::from(speed.hundredths()) / 100.0,
        "ewgsop2_low": speed.is_low_performance(),
        "hunt_frail": speed.is_frail(),
        "ambulation": match speed.ambulation() {
            Ambulation::Household => "household",
            Ambulation::LimitedCommunity => "limited_community",
            Ambulation::Community => "community",
        },
    }))
}

fn gait_change(case: &Value) -> Answer {
    let speed = |value| ratio(decimal(value)?, Centiseconds::new(1));
    Some(json!(match speed(&case["v1"])?.change_since(speed(&case["v0"])?) {
        SpeedChange::Substantial => "substantial",
        SpeedChange::Small => "small",
        SpeedChange::None => "none",
        SpeedChange::SmallDecline => "small_decline",
        SpeedChange::SubstantialDecline => "substantial_decline",
    }))
}

/// One interview; the place in the list is the goal, and `null` is a goal that was not rated.
fn interview(performance: &Value, satisfaction: &Value) -> Option<Vec<GoalRating>> {
    let rating = |value: &Value| Rating::new(u8::try_from(value.as_u64()?).ok()?).ok();
    let (performance, satisfaction) = (performance.as_array()?, satisfaction.as_array()?);
    if performance.len() != satisfaction.len() || performance.len() > MOST_GOALS {
        return None;
    }
    (1..)
        .zip(performance.iter().zip(satisfaction))
        .filter(|(_, (performance, satisfaction))| !(performance.is_null() && satisfaction.is_null()))
        .map(|(goal, (performance, satisfaction))| {
            let goal = GoalId::from_bits(goal);
            Some(GoalRating { goal, performance: rating(performance)?, satisfaction: rating(satisfaction)? })
        })
        .collect()
}

fn goal_change(case: &Value) -> Answer {
    let earlier = interview(&case["p0"], &case["s0"])?;
    let later = interview(&case["p1"], &case["s1"])?;
    let mut answer = Map::new();
    for (name, ratings, aspect) in [
        ("p0", &earlier, Aspect::Performance),
        ("s0", &earlier, Aspect::Satisfaction),
        ("p1", &later, Aspect::Performance),
        ("s1", &later, Aspect::Satisfaction),
    ] {
        let mean = Mean::of(ratings, aspect).map(|mean| f64::from(mean.tenths_rounded()) / 10.0);
        answer.insert(name.to_owned(), json!(mean));
    }
    let change = Change::between(&earlier, &later);
    for (difference, by, at_least_two, norwegian) in [
        (change.map(|change| change.performance), "dp", "p_ge2", "p_mic_no"),
        (change.map(|change| change.satisfaction), "ds", "s_ge2", "s_mic_no"),
    ] {
        answer.insert(by.to_owned(), json!(difference.map(|it| f64::from(it.tenths_rounded()) / 10.0)));
        answer.insert(at_least_two.to_owned(), json!(difference.map(|it| it.reaches_manual())));
        answer.insert(norwegian.to_owned(), json!(difference.map(|it| it.reaches_norwegian())));
    }
    Some(Value::Object(answer))
}
