//! Where labels stand so that none lies over another.

/// A rectangle: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    pub(super) fn around([x, y]: [f64; 2], half: [f64; 2]) -> Self {
        Self { left: x - half[0], top: y - half[1], right: x + half[0], bottom: y + half[1] }
    }

    pub(super) fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub(super) fn is_in(&self, other: &Self) -> bool {
        self.left >= other.left && self.right <= other.right && self.top >= other.top && self.bottom <= other.bottom
    }
}

/// Something that wants a label.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    /// The point.
    pub(super) at: [f64; 2],
    /// How far around it the label may not come.
    pub(super) radius: f64,
    /// The label's width and height.
    pub(super) size: [f64; 2],
}

/// Directions in which a label is tried: right, left, above, below, and the corners.
const DIRECTIONS: [[f64; 2]; 8] =
    [[1.0, 0.0], [-1.0, 0.0], [0.0, -1.0], [0.0, 1.0], [1.0, -1.0], [-1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]];
/// How far off a label is tried, in units.
const DISTANCES: [f64; 8] = [3.0, 12.0, 24.0, 38.0, 54.0, 74.0, 98.0, 126.0];

/// The area of each label, in the order in which they are wanted, the first with the freest choice; `None` where there is
/// no room anywhere. No two areas meet, and none meets a point or what is taken already.
pub(super) fn place(wanted: &[Wanted], inside: Area, taken: &[Area]) -> Vec<Option<Area>> {
    let points: Vec<Area> = wanted.iter().map(|one| Area::around(one.at, [one.radius, one.radius])).collect();
    let mut labels: Vec<Area> = taken.to_vec();
    wanted
        .iter()
        .map(|one| {
            let candidates =
                DISTANCES.iter().flat_map(|distance| DIRECTIONS.iter().map(move |way| beside(one, *way, *distance)));
            let found = candidates.into_iter().find(|area| {
                area.is_in(&inside)
                    && !points.iter().any(|point| point.meets(area))
                    && !labels.iter().any(|label| label.meets(area))
            })?;
            labels.push(found);
            Some(found)
        })
        .collect()
}

fn beside(one: &Wanted, [across, down]: [f64; 2], distance: f64) -> Area {
    let half = [one.size[0] / 2.0, one.size[1] / 2.0];
    // Towards a corner, a little nearer in each direction.
    let far = if across != 0.0 && down != 0.0 { (one.radius + distance) * 0.75 } else { one.radius + distance };
    let centre = [one.at[0] + across * (far + half[0]), one.at[1] + down * (far + half[1])];
    Area::around(centre, half)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const INSIDE: Area = Area { left: 0.0, top: 0.0, right: 400.0, bottom: 300.0 };

    proptest! {
        #[test]
        fn no_label_lies_over_another_or_over_a_point(
            points in prop::collection::vec((20.0..380.0, 20.0..280.0, 3.0..18.0, 20.0..120.0), 1..14)
        ) {
            let wanted: Vec<Wanted> = points
                .iter()
                .map(|&(x, y, radius, width)| Wanted { at: [x, y], radius, size: [width, 14.0] })
                .collect();
            let placed = place(&wanted, INSIDE, &[]);
            let areas: Vec<Area> = placed.iter().flatten().copied().collect();
            for (place, area) in areas.iter().enumerate() {
                prop_assert!(area.is_in(&INSIDE));
                prop_assert!(areas[place + 1..].iter().all(|other| !other.meets(area)));
                prop_assert!(wanted.iter().all(|one| !Area::around(one.at, [one.radius; 2]).meets(area)));
            }
        }
    }

    #[test]
    fn a_label_with_room_stands_to_the_right() {
        let placed = place(&[Wanted { at: [100.0, 100.0], radius: 10.0, size: [50.0, 14.0] }], INSIDE, &[]);
        assert_eq!(placed, [Some(Area { left: 113.0, top: 93.0, right: 163.0, bottom: 107.0 })]);
    }
}
