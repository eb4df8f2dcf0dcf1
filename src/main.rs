//! dev
fn main() {
    let path = std::env::args().nth(2).unwrap();
    let draws: usize = std::env::args().skip_while(|a| a != "--draws").nth(1).map_or(10000, |d| d.parse().unwrap());
    let loaded = kanalval::input::read_scenario(std::path::Path::new(&path));
    let catalogue = kanalval::text::Catalogue::english("SEK");
    let Some(plan) = loaded.plan else {
        for f in &loaded.findings { println!("{:?} {:?} {:?}", f.code, f.args, loaded.sources.place(f.at)); }
        std::process::exit(1);
    };
    let results = kanalval::run(&plan, &kanalval::Settings { draws, seed: 1, progress: &|_| {} });
    for f in &results.nulage.findings { eprintln!("{:?} {:?}", f.code, f.args); }
    let report = kanalval::report::json::plan(&plan, &results, &loaded.findings, &loaded.sources, &catalogue, (1, draws));
    println!("{}", serde_json::to_string_pretty(&report).unwrap());
}
