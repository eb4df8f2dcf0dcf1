//! Eight draws side by side: the same arithmetic on each, in an order that never changes.
//!
//! The loops are plain, so that the compiler turns them into vector instructions; there is no fused
//! multiply-add, so that every machine gives the same bits.

use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub, SubAssign};

/// How many draws are computed side by side.
pub const WIDTH: usize = 8;

/// One figure in [`WIDTH`] draws.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lanes(pub [f64; WIDTH]);

impl Lanes {
    /// Zero in every draw.
    pub const ZERO: Self = Self([0.0; WIDTH]);
    /// One in every draw.
    pub const ONE: Self = Self([1.0; WIDTH]);

    /// The same value in every draw.
    #[inline]
    #[must_use]
    pub fn splat(value: f64) -> Self {
        Self([value; WIDTH])
    }

    /// Each draw's value through a function.
    #[inline]
    #[must_use]
    pub fn map(self, function: impl Fn(f64) -> f64) -> Self {
        Self(self.0.map(function))
    }

    /// Each draw's value through a function; computed once where all draws agree.
    #[must_use]
    pub fn map_slow(self, function: impl Fn(f64) -> f64) -> Self {
        if self.is_uniform() { Self::splat(function(self.0[0])) } else { self.map(function) }
    }

    /// Two figures through a function, draw by draw.
    #[inline]
    #[must_use]
    pub fn zip(self, other: Self, function: impl Fn(f64, f64) -> f64) -> Self {
        let mut out = self;
        for lane in 0..WIDTH {
            out.0[lane] = function(self.0[lane], other.0[lane]);
        }
        out
    }

    /// The smaller of two.
    #[inline]
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        self.zip(other, |a, b| if a < b { a } else { b })
    }

    /// The larger of two.
    #[inline]
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        self.zip(other, |a, b| if a > b { a } else { b })
    }

    /// Moved into `low`…`high`.
    #[inline]
    #[must_use]
    pub fn clamp(self, low: f64, high: f64) -> Self {
        self.max(Self::splat(low)).min(Self::splat(high))
    }

    /// `self ÷ other`, and `otherwise` where `other` is not above zero.
    #[inline]
    #[must_use]
    pub fn over(self, other: Self, otherwise: f64) -> Self {
        self.zip(other, |a, b| if b > 0.0 { a / b } else { otherwise })
    }

    /// Whether it is zero in every draw.
    #[inline]
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.iter().all(|&value| value == 0.0)
    }

    /// Whether it is the same in every draw.
    #[inline]
    #[must_use]
    pub fn is_uniform(self) -> bool {
        self.0.iter().all(|&value| value == self.0[0])
    }
}

macro_rules! operators {
    ($($trait:ident $method:ident $operator:tt;)*) => {
        $(
            impl $trait for Lanes {
                type Output = Self;
                #[inline]
                fn $method(self, other: Self) -> Self {
                    let mut out = self;
                    for lane in 0..WIDTH {
                        out.0[lane] = self.0[lane] $operator other.0[lane];
                    }
                    out
                }
            }

            impl $trait<f64> for Lanes {
                type Output = Self;
                #[inline]
                fn $method(self, other: f64) -> Self {
                    self $operator Self::splat(other)
                }
            }
        )*
    };
}

operators! {
    Add add +;
    Sub sub -;
    Mul mul *;
    Div div /;
}

impl AddAssign for Lanes {
    #[inline]
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Lanes {
    #[inline]
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl MulAssign for Lanes {
    #[inline]
    fn mul_assign(&mut self, other: Self) {
        *self = *self * other;
    }
}

impl Neg for Lanes {
    type Output = Self;
    #[inline]
    fn neg(self) -> Self {
        self.map(|value| -value)
    }
}

impl std::iter::Sum for Lanes {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, |sum, lanes| sum + lanes)
    }
}
