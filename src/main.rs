//! Starts the app.

fn main() {
    hjemmetrener::app::start();
}
