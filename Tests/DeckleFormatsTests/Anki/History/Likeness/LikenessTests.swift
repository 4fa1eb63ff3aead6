import DeckleCore
import Testing

@testable import DeckleFormats

/// Questions whose ids and words have changed, and those that only look like one that is gone.
@Suite struct LikenessTests {
    private static let spring = """
        When sun and moon stand in one line with the earth, at new moon and at full moon, their pulls add up: high \
        water is higher, low water lower than on other days of the month.
        """
    private static let neap = """
        Around half moon the pull of the sun is at right angles to that of the moon and takes part of it away, so that \
        the sea rises and falls less than usual.
        """
    private static let bore = """
        A wave that runs up a river against its current, where the rising sea is pressed into a narrowing mouth; the \
        one on the Severn travels thirty kilometres inland.
        """

    private var first: Edition {
        var edition = Edition([:])
        edition.add("/moon#spring-tide", "What is a spring tide?", answer: Self.spring)
        edition.add("/moon#neap-tide", "What is a neap tide?", answer: Self.neap)
        edition.add("/moon#bore", "What is a tidal bore?", answer: Self.bore)
        return edition
    }

    private func guid(_ identity: String) -> String {
        QuestionIdentity(alias: identity, on: "").guid(deck: "tides", form: .basic)
    }

    private func edition(_ questions: [(String, String, String)]) -> Edition {
        var edition = Edition([:])
        for (identity, prompt, answer) in questions { edition.add(identity, prompt, answer: answer) }
        return edition
    }

    @Test func aRewordedQuestionKeepsItsHistory() throws {
        let one = try first.package()
        let second = edition([
            ("/moon#springs", "What are spring tides, and when?", Self.spring),
            ("/moon#neap-tide", "What is a neap tide?", Self.neap),
            ("/rivers#bores", "What are tidal bores?", Self.bore + " Surfers wait for it."),
        ])
        let two = try second.package(after: one)
        #expect(two.news == ["renamed /moon#springs was /moon#spring-tide", "moved /rivers#bores was /moon#bore"])
        #expect(
            try two.guids() == [
                "/moon#springs": guid("/moon#spring-tide"), "/moon#neap-tide": guid("/moon#neap-tide"),
                "/rivers#bores": guid("/moon#bore"),
            ]
        )
        #expect(two.log.map(\.code.name) == ["apkg.taken-for-same", "apkg.taken-for-same"])
        #expect(
            two.log.first?.message
                == "/moon#springs is taken for /moon#spring-tide, as question, answer and place are alike"
        )
        #expect(try second.package(after: two).bytes == two.bytes)
        #expect(try first.package(after: two).guids() == one.guids())
    }

    @Test func aNewAnswerKeepsTheHistoryOfTheSamePrompt() throws {
        let one = try first.package()
        var second = first
        second.questions.removeFirst()
        second.add("/moon#springs", "“What is a Spring Tide” ?", answer: "A tide of great range.")
        #expect(try second.package(after: one).news == ["renamed /moon#springs was /moon#spring-tide"])
    }

    @Test func anUnlikeQuestionBeginsAnew() throws {
        let one = try first.package()
        var second = first
        second.questions[2] = edition([("/moon#ebb", "What is an ebb?", "The sea going out.")]).questions[0]
        let two = try second.package(after: one)
        #expect(two.news == ["new /moon#ebb", "vanished /moon#bore"])
        #expect(two.changes?.doubts == [])
        #expect(try two.guids()["/moon#ebb"] == guid("/moon#ebb"))
    }

    @Test func theSamePlaceAloneProvesNothing() throws {
        let one = try first.package()
        var second = first
        second.questions[1] =
            edition([("/moon#king-tide", "What is a king tide?", Self.bore.uppercased())]).questions[0]
        #expect(try second.package(after: one).news == ["new /moon#king-tide", "vanished /moon#neap-tide"])
    }

    @Test func whatComesNearIsListedAndNotGuessed() throws {
        let one = try first.package()
        var second = edition([("/moon#neap-tide", "What is a neap tide?", Self.neap)])
        second.add("/sun#a", "What is called a spring tide?", answer: Self.spring)
        second.add("/sun#b", "What is meant by a spring tide?", answer: Self.spring)
        second.add("/moon#bore", "What is a tidal bore?", answer: Self.bore)
        let two = try second.package(after: one)
        #expect(two.news == ["new /sun#a", "new /sun#b", "vanished /moon#spring-tide"])
        #expect(
            two.changes?.doubts == [
                .init(.alike, new: ["/sun#a"], vanished: ["/moon#spring-tide"]),
                .init(.alike, new: ["/sun#b"], vanished: ["/moon#spring-tide"]),
            ]
        )
        #expect(two.log.map(\.code.name) == ["apkg.not-guessed", "apkg.not-guessed"])
        #expect(two.log.first?.message == "/sun#a is new, but may be /moon#spring-tide in other words")
    }

    @Test func ofTwoOfOneTextTheAnswersTell() throws {
        let one = try edition([
            ("/moon#a", "What is shown?", Self.spring), ("/moon#b", "What is shown?", Self.neap),
        ]).package()
        let two = try edition([
            ("/sun#d", "What is shown?", Self.neap + " Always."), ("/sun#c", "What is shown?", "See: " + Self.spring),
        ]).package(after: one)
        #expect(two.news == ["moved /sun#d was /moon#b", "moved /sun#c was /moon#a"])
    }

    @Test func theSourceMayDenyIt() throws {
        let one = try first.package()
        var second = first
        second.questions.removeFirst()
        second.add("/moon#springs", "What are spring tides?", answer: Self.spring, aliases: ["springs"])
        #expect(try second.package(after: one).news == ["new /moon#springs", "vanished /moon#spring-tide"])
    }

    @Test func anotherFormIsNotTakenForTheSame() throws {
        let one = try first.package()
        var second = first
        second.questions.removeFirst()
        second.add("/moon#springs", "What are spring tides?", answer: Self.spring, form: .typed)
        #expect(try second.package(after: one).news == ["new /moon#springs", "vanished /moon#spring-tide"])
    }

    @Test func anIdTellsMoreThanTheText() throws {
        let one = try first.package()
        let second = edition([
            ("/moon#neap-tide", "What is a spring tide?", Self.spring),
            ("/moon#spring-tide", "What is a neap tide?", Self.neap),
            ("/moon#bore", "What is a tidal bore?", Self.bore),
        ])
        let two = try second.package(after: one)
        #expect(try two.guids() == one.guids())
        #expect(two.news == ["changed /moon#neap-tide", "changed /moon#spring-tide"])
    }

    @Test func tooManyAreNotCompared() {
        var newcomers = Newcomers()
        newcomers.areCompared = true
        for number in 0...Newcomers.mostCompared {
            let text = SameText(prompt: 0, notetype: 0)
            newcomers.add(Newcomer(note: 0, number: number, entry: number, text: text), fields: "tide\u{1F}sea")
        }
        #expect(newcomers.all.count == Newcomers.mostCompared + 1)
        #expect(newcomers.words.isEmpty)
        #expect(Diagnostic.tooManyToCompare(vanished: 3, new: 20_001).code.name == "apkg.too-many-to-compare")
    }
}
