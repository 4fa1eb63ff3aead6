import DeckleCore
import Testing

@testable import DeckleFormats

/// Equal questions of which one goes, so that those behind it move up to the ids before them.
@Suite struct NumberedSiblingsTests {
    private static let answers = [
        "At the full moon and at the new one, as sun and moon pull in line then.",
        "Twice in a day, a little later each time, when the harbour faces the moon.",
        "In narrow bays, where all the water of the flood has nowhere else to go.",
    ]

    private func edition(_ answers: [String], id: String = "when-0a1b2c3d4e") -> Edition {
        var edition = Edition(["/sun#solar": "How much?"])
        for (number, answer) in answers.enumerated() {
            edition.add("/moon#" + id + (number == 0 ? "" : "-\(number + 1)"), "When?", answer: answer)
        }
        return edition
    }

    /// The guid of the note with each answer.
    private func guids(_ package: Package) throws -> [String: String] {
        let rows = try package.rows("SELECT flds, guid FROM notes")
        return Dictionary(
            rows.map { row in
                let answer = String(row[0].split(separator: "\u{1F}", omittingEmptySubsequences: false)[1])
                return (answer.replacing("<p>", with: "").replacing("</p>", with: ""), row[1])
            }
        ) { first, _ in first }
    }

    @Test(arguments: [[1], [2], [0], [1, 2], [0, 2], [0, 1]])
    func whatIsLeftKeepsItsOwnHistory(left: [Int]) throws {
        let one = try edition(Self.answers).package()
        let before = try guids(one)
        let after = try guids(edition(left.map { Self.answers[$0] }).package(after: one))
        for number in left { #expect(after[Self.answers[number]] == before[Self.answers[number]]) }
    }

    /// An answer that is like none of theirs leaves the note to its id.
    @Test func inDoubtTheIDDecides() throws {
        let one = try edition(Self.answers).package()
        let guid = try #require(try guids(one)[Self.answers[0]])
        #expect(try guids(edition(["Never."]).package(after: one))["Never."] == guid)
    }

    @Test func anAnswerThatIsRewordedStays() throws {
        let one = try edition(Self.answers).package()
        let guid = try #require(try guids(one)[Self.answers[0]])
        let reworded = "At the full moon and at the new moon, as sun and moon pull in one line then."
        let two = try edition([reworded]).package(after: one)
        #expect(try guids(two)[reworded] == guid && two.log.isEmpty)
    }

    /// Questions that have nothing but a number in common are known by their ids.
    @Test func otherPromptsAreNoSiblings() throws {
        var first = Edition(["/moon#q-1": "When?"])
        first.add("/moon#q-2", "How?", answer: Self.answers[1])
        let one = try first.package()
        let second = Edition(["/moon#q-1": "How?"])
        #expect(try guids(second.package(after: one))["Water."] == guids(one)["Water."])
    }
}
