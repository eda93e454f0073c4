//! Lists as files: the portfolio and its people, from and to CSV and workbooks. Every bad cell is named with its
//! place, and nothing of a list with a bad cell is used.

mod fault;
mod grid;
mod people;
mod portfolio;
mod table;
mod workbook;
mod write;

pub use fault::{Fault, Place};
pub use people::people;
pub use portfolio::portfolio;
pub use write::{
    Sheet, Written, of_person, of_project, of_team, people_sheet, person_column, portfolio_sheet,
    project_column, table_sheet,
};

#[cfg(test)]
mod tests;
