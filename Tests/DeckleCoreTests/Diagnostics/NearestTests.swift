import DeckleCore
import Testing

@Suite struct NearestTests {
    @Test(arguments: [
        ("epbu", "epub"), ("apkgs", "apkg"), ("HTML", "html"), ("cs", "csv"), ("jsno", "json"),
    ])
    func offersWhatWasMeant(typed: String, meant: String) {
        #expect(Nearest.name(to: typed, among: ["apkg", "epub", "csv", "html", "json"]) == meant)
    }

    @Test func offersNothingForSomethingElse() {
        #expect(Nearest.name(to: "powerpoint", among: ["apkg", "epub", "csv", "html", "json"]) == nil)
        #expect(Nearest.name(to: "", among: ["apkg"]) == nil)
    }
}
