import DeckleCore
import Testing

@testable import DeckleFormats

/// What a package carries on from the one before it.
@Suite struct NoteHistoryTests {
    private let first = Edition(["/moon#spring": "When?", "/moon#neap": "When not?", "/sun#solar": "How much?"])

    private func guid(_ identity: String, _ form: Form = .basic) -> String {
        QuestionIdentity(alias: identity, on: "").guid(deck: "tides", form: form)
    }

    @Test func threeInARowAreEqualByteForByte() throws {
        let one = try first.package()
        let two = try first.package(after: one)
        #expect(one.changes == nil)
        #expect(two.changes?.count(.unchanged) == 3)
        #expect(two.news == [])
        #expect(two.bytes == one.bytes)
        #expect(try first.package(after: two).bytes == one.bytes)
    }

    @Test func onlyWhatChangedGetsANewerDate() throws {
        let one = try first.package()
        var second = first
        second.questions[1].question.answer = Passage([.paragraph([.text("At half moon.")])])
        let two = try second.package(after: one)
        #expect(try two.dates() == ["/moon#spring": 0, "/moon#neap": 1, "/sun#solar": 0])
        #expect(two.news == ["changed /moon#neap"])
        #expect(try second.package(after: two).bytes == two.bytes)
        let back = try first.package(after: two)
        #expect(try back.dates() == ["/moon#spring": 0, "/moon#neap": 2, "/sun#solar": 0])
    }

    @Test func aDateOfTheSourceIsTakenWhereItIsNewer() throws {
        let one = try first.package()
        var second = first
        second.published += 1000
        second.questions[0].question.tags = ["moonlight"]
        second.add("/sun#eclipse", "Seen?")
        let two = try second.package(after: one)
        #expect(try two.dates() == ["/moon#spring": 1000, "/moon#neap": 0, "/sun#solar": 0, "/sun#eclipse": 1000])
        #expect(two.news == ["changed /moon#spring", "new /sun#eclipse"])
    }

    @Test func whatMovedOrWasRenamedKeepsItsGuid() throws {
        let one = try first.package()
        let second = Edition(["/moon#syzygy": "When?", "/sun#neap": "When not?", "/sun#solar": "How much?"])
        let two = try second.package(after: one)
        #expect(two.news == ["renamed /moon#syzygy was /moon#spring", "moved /sun#neap was /moon#neap"])
        #expect(
            try two.guids() == [
                "/moon#syzygy": guid("/moon#spring"), "/sun#neap": guid("/moon#neap"), "/sun#solar": guid("/sun#solar"),
            ]
        )
        #expect(try two.dates() == ["/moon#syzygy": 1, "/sun#neap": 1, "/sun#solar": 0])
        let three = try second.package(after: two)
        #expect(three.news == [])
        #expect(three.bytes == two.bytes)
        #expect(try first.package(after: three).guids() == one.guids())
    }

    @Test func anAliasTellsWhatTheTextDoesNot() throws {
        let one = try first.package()
        var second = Edition(["/sun#solar": "How much?"])
        second.add("/moon#syzygy", "When exactly?", aliases: ["spring"])
        second.add("/sun#half", "When is it low?", aliases: ["/moon#quadrature", "/moon#neap"])
        let two = try second.package(after: one)
        #expect(two.news == ["moved /sun#half was /moon#neap", "renamed /moon#syzygy was /moon#spring"])
        #expect(try two.guids()["/moon#syzygy"] == guid("/moon#spring"))
        #expect(try two.guids()["/sun#half"] == guid("/moon#neap"))
        // Where there is no package before, the oldest alias gives the guid.
        #expect(try second.package().guids()["/moon#syzygy"] == guid("/moon#spring"))
        #expect(try second.package().guids()["/sun#half"] == guid("/moon#quadrature"))
    }

    @Test func whatASelectionLeavesOutHasNotVanished() throws {
        let one = try first.package()
        var second = Edition(["/sun#solar": "How much?", "/sun#tide": "When?"])
        #expect(
            try second.package(after: one).news == ["moved /sun#tide was /moon#spring", "vanished /moon#neap"]
        )
        second.leftOut = ["/moon#spring", "/moon#neap"]
        let two = try second.package(after: one)
        #expect(two.news == ["new /sun#tide", "left out /moon#spring", "left out /moon#neap"])
        #expect(try two.guids()["/sun#tide"] == guid("/sun#tide"))
        // A note that keeps the guid of an older identity is known by that too.
        let moved = try Edition(["/moon#syzygy": "When?", "/sun#solar": "How much?"]).package(after: one)
        second.leftOut = ["/moon#spring"]
        #expect(try second.package(after: moved).news == ["new /sun#tide", "left out /moon#syzygy"])
        // An alias of a question does not take what another one has that is left out.
        second = Edition(["/sun#solar": "How much?"])
        second.add("/sun#neap", "How low?", aliases: ["/moon#neap"])
        second.leftOut = ["/moon#spring", "/moon#neap"]
        #expect(
            try second.package(after: one).news == ["new /sun#neap", "left out /moon#spring", "left out /moon#neap"]
        )
        #expect(try second.package().guids()["/sun#neap"] == guid("/sun#neap"))
    }

    @Test func twoThatCouldBeMeantAreNotGuessed() throws {
        let one = try Edition(["/moon#a": "When?", "/moon#b": "How high?"]).package()
        let two = try Edition(["/moon#c": "When?", "/sun#c": "When?", "/moon#d": "How high?"]).package(after: one)
        #expect(two.news == ["new /moon#c", "renamed /moon#d was /moon#b", "new /sun#c", "vanished /moon#a"])
        #expect(two.changes?.doubts == [.init(.sameText, new: ["/moon#c", "/sun#c"], vanished: ["/moon#a"])])
        #expect(try two.guids()["/moon#c"] == guid("/moon#c"))
    }

    @Test func anotherFormIsANewNote() throws {
        let one = try first.package()
        var second = Edition(["/moon#spring": "When?", "/sun#solar": "How much?"])
        second.add("/moon#neap", "When not?", form: .typed)
        let two = try second.package(after: one)
        #expect(two.news == ["kind changed /moon#neap"])
        #expect(try two.guids()["/moon#neap"] == guid("/moon#neap", .typed))
        #expect(
            two.changes?.entries(.kindChanged).map(\.search) == ["\"note:Deckle Basic – Tides\" \"Id:/moon#neap\""]
        )
        #expect(try second.package(after: two).bytes == two.bytes)
    }

    @Test func aPlaceThatWasLeftGetsAGuidOfItsOwn() throws {
        let one = try first.package()
        let two = try Edition(["/sun#neap": "When not?", "/sun#solar": "How much?"]).package(after: one)
        let third = Edition(["/moon#neap": "What is it?", "/sun#neap": "When not?", "/sun#solar": "How much?"])
        let three = try third.package(after: two)
        let guids = try three.guids()
        #expect(guids["/sun#neap"] == guid("/moon#neap"))
        #expect(Set(guids.values).count == 3)
        #expect(three.news == ["new /moon#neap"])
        #expect(try third.package(after: three).bytes == three.bytes)
    }

    @Test func whatVanishedIsFound() throws {
        let one = try Edition(["/moon#a_b*": "When?", "/moon#\"c\\d\"": "Why?", "/moon#e": "Who?"]).package()
        let two = try Edition(["/moon#e": "Who?"]).package(after: one)
        #expect(
            two.changes?.entries(.vanished).map(\.search) == [
                #""Id:/moon#a\_b\*""#, #""Id:/moon#&quot;c\\d&quot;""#,
            ]
        )
    }

    @Test func historyIsKeptFromVersionToVersion() throws {
        let one = try first.package()
        var second = Edition(["/moon#syzygy": "When?", "/moon#neap": "When never?", "/sun#solar": "How much?"])
        let plain = try second.package(after: one)
        second.version = "latest"
        let latest = try second.package(after: one)
        #expect(latest.news == plain.news)
        #expect(try second.package(after: latest).bytes == latest.bytes)
        second.version = "legacy"
        let legacy = try second.package(after: latest)
        #expect(legacy.news == [])
        #expect(legacy.bytes == plain.bytes)
    }

    @Test func aNotetypeIsDatedByItsLook() throws {
        let one = try first.package()
        var second = first
        second.published += 1000
        #expect(try notetypeDate(second.package(after: one)) == 1_700_000_000)
        second.title = "High tides"
        #expect(try notetypeDate(second.package(after: one)) == 1_700_001_000)
        second.published -= 2000
        #expect(try notetypeDate(second.package(after: one)) == 1_700_000_001)
    }

    private func notetypeDate(_ package: Package) throws -> Int64 {
        let models = try package.rows("SELECT models FROM col")[0][0]
        return try #require(models.firstMatch(of: #/"mod":(\d+)/#).flatMap { Int64($0.1) })
    }
}
