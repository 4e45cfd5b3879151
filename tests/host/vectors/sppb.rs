use hjemmetrener::domain::assessment::NotDone;
use hjemmetrener::domain::assessment::conditions::WalkingAid;
use hjemmetrener::domain::sppb::score::{Band, SppbPart, SppbScore, SppbTotal};
use hjemmetrener::domain::sppb::{Balance, Chair, CourseLength, Gait, SingleStand, Sppb};
use serde_json::{Value, json};

use super::given::attempt;
use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "sppb_balance" => |case| Some(points(balance(case)?.score())),
        "sppb_walk" => |case| Some(points(gait(&case["course_m"], &case["time_s"], None)?.score())),
        "sppb_chair" => |case| Some(points(chair("without_arms", &case["time_s"])?.score())),
        "sppb_total" => sppb_total,
        "sppb_band" => sppb_band,
        _ => return None,
    })
}

fn points(part: SppbPart) -> Value {
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
    let score = SppbScore::of(&Sppb {
        balance: balance(case)?,
        gait: gait(&case["course_m"], walks.first()?, walks.get(1))?,
        chair: chair(case["single_stand"].as_str()?, &case["chair_s"])?,
    });
    Some(json!({
        "balance": score.balance.points(),
        "gait": score.gait.points(),
        "chair": score.chair.points(),
        "total": score.total().map(SppbTotal::value),
    }))
}

fn sppb_band(case: &Value) -> Answer {
    let total = SppbTotal::new(u8::try_from(case["total"].as_u64()?).ok()?).ok()?;
    Some(json!(match total.band() {
        Band::Severe => "severe",
        Band::Moderate => "moderate",
        Band::Mild => "mild",
        Band::Minimal => "minimal",
    }))
}
