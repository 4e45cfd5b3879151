//! What makes an exercise heavier than the body alone.

use super::Equipment;

/// Which kind of weight an exercise can take. Whoever has none of it does the exercise without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Resistance {
    /// Round each ankle.
    AnkleWeight,
    Band,
}

/// On each side where both are loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExtraLoad {
    Weight(HalfKilos),
    Band(BandStrength),
}

/// 0.5–10 kg in steps of half a kilo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfKilos(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BandStrength {
    Light,
    Medium,
    Strong,
}

impl HalfKilos {
    /// 10 kg.
    pub const MOST: u8 = 20;

    /// `None`: nothing, or more than 10 kg.
    pub fn new(halves: u8) -> Option<Self> {
        (1..=Self::MOST).contains(&halves).then_some(Self(halves))
    }

    /// Half kilos.
    pub fn halves(self) -> u8 {
        self.0
    }
}

impl BandStrength {
    pub const ALL: [Self; 3] = [Self::Light, Self::Medium, Self::Strong];
}

impl ExtraLoad {
    /// From nothing, which is 0: half kilos, or the strength of a band.
    pub fn step(load: Option<Self>) -> u8 {
        match load {
            None => 0,
            Some(Self::Weight(weight)) => weight.halves(),
            Some(Self::Band(BandStrength::Light)) => 1,
            Some(Self::Band(BandStrength::Medium)) => 2,
            Some(Self::Band(BandStrength::Strong)) => 3,
        }
    }
}

impl Resistance {
    /// What has to be in the home.
    pub fn equipment(self) -> Equipment {
        match self {
            Self::AnkleWeight => Equipment::AnkleWeights,
            Self::Band => Equipment::Band,
        }
    }

    /// The highest step.
    pub fn most(self) -> u8 {
        match self {
            Self::AnkleWeight => HalfKilos::MOST,
            Self::Band => ExtraLoad::step(Some(ExtraLoad::Band(BandStrength::Strong))),
        }
    }

    /// The load of one step from nothing. `None`: nothing, or beyond the heaviest.
    pub fn load(self, step: u8) -> Option<ExtraLoad> {
        match self {
            Self::AnkleWeight => HalfKilos::new(step).map(ExtraLoad::Weight),
            Self::Band => {
                BandStrength::ALL.into_iter().map(ExtraLoad::Band).find(|load| ExtraLoad::step(Some(*load)) == step)
            }
        }
    }

    /// Nothing first, then from the lightest on.
    pub fn loads(self) -> impl Iterator<Item = Option<ExtraLoad>> {
        (0..=self.most()).map(move |step| self.load(step))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_one_load_and_every_load_one_step() {
        for kind in [Resistance::AnkleWeight, Resistance::Band] {
            let steps: Vec<u8> = kind.loads().map(ExtraLoad::step).collect();
            assert_eq!(steps, (0..=kind.most()).collect::<Vec<_>>(), "{kind:?}");
            assert_eq!((kind.load(0), kind.load(kind.most() + 1)), (None, None), "{kind:?}");
        }
    }

    #[test]
    fn weights_go_from_half_a_kilo_to_ten() {
        assert_eq!(
            [0, 1, 20, 21].map(|halves| HalfKilos::new(halves).map(HalfKilos::halves)),
            [None, Some(1), Some(20), None]
        );
    }
}
