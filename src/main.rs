//! kanalval on the command line; everything it knows is in the library.

mod cli;

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::FromArgMatches;

use cli::arguments::Arguments;
use cli::exit;

fn main() -> ExitCode {
    // A damaged workbook may make its reader panic, which is caught and told as what is wrong with the file.
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !kanalval::input::is_panic_expected() {
            tell(panic);
        }
    }));
    cli::language::choose(std::env::args_os().skip(1));
    let matches = cli::help::command().try_get_matches();
    let arguments = match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(shown) => {
            // Help and the version are asked for; everything else is a mistake. Neither can fail but by a closed pipe.
            let _ = shown.print();
            return ExitCode::from(if shown.use_stderr() { exit::COULD_NOT_RUN } else { exit::CLEAN });
        }
    };
    arguments.color.write_global();
    match cli::run(&arguments.command) {
        Ok(code) => ExitCode::from(code),
        Err(error) if is_closed_pipe(&error) => ExitCode::from(exit::CLEAN),
        Err(error) => {
            let _ = writeln!(anstream::stderr(), "{}", cli::words::problem(&error));
            ExitCode::from(exit::COULD_NOT_RUN)
        }
    }
}

/// Whether who read the output has gone away, which is theirs to do.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let mut causes = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    causes.any(|cause| cause.kind() == ErrorKind::BrokenPipe)
}
