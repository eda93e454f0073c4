//! Lists as files: the portfolio and its people, key nodes and investment, from and to CSV and workbooks. Every bad cell is named with its
//! place, and nothing of a list with a bad cell is used.

mod fault;
mod figures;
mod grid;
mod investment;
mod issues;
mod nodes;
mod notices;
mod people;
mod portfolio;
mod table;
mod told;
mod workbook;
mod write;

pub use fault::{Fault, Place, Says};
pub use figures::{figures, figures_sheet};
pub use issues::{chain_sheet, issues_sheet, times_sheet};
pub use notices::notices_sheet;
pub use people::people;
pub use portfolio::portfolio;
pub use told::{told_figures, told_people, told_portfolio};
pub use write::{Sheet, burden_sheet, people_sheet, portfolio_sheet, table_sheet};

#[cfg(test)]
mod tests;
