//! What stands in the way of an open app.

page!(OtherTab, "Appen er åpen i en annen fane");
page!(DataMissing, "Finner ikke det som var lagret");
page!(NoStore, "Appen får ikke åpnet lageret");
page!(NewerStore, "Nyere utgave trengs");
