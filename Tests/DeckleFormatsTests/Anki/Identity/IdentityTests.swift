import DeckleCore
import Testing

@testable import DeckleFormats

/// The expected values were computed apart from this code; a change to any of them costs learners their progress.
@Suite struct IdentityTests {
    @Test func guidsNeverChange() {
        #expect(
            Identity.guid(deck: "tides", page: "/tides/moon", question: "spring-tide", form: .basic) == "Iy|@*`av+D"
        )
        #expect(
            Identity.guid(deck: "tides", page: "/tides/moon", question: "spring-tide", form: .cloze) == "s4Bak;T-Ro"
        )
        #expect(
            Identity.guid(deck: "tides", page: "/tides/moon", question: "spring-tide", form: .reversed) == "e|WOaI+E.|"
        )
        #expect(Identity.guid(deck: "tides", page: "/tides/sun", question: "spring-tide", form: .basic) == "z$<>ET;_]%")
        #expect(Identity.guid(deck: "fjord.الجزر", page: "/مد/قمر", question: "🌊", form: .basic) == "cHS4.(`OmM")
    }

    @Test func guidsOfPlacesThatWereLeftNeverChange() {
        let guid = { (form: Form, turn: Int) in
            Identity.guid(deck: "tides", page: "/tides/moon", question: "spring-tide", form: form, turn: turn)
        }
        #expect(guid(.basic, 2) == "et3jA3#u[#")
        #expect(guid(.cloze, 3) == "gO|3_~Gq;q")
    }

    @Test(arguments: [
        ("/tides/sun#solar", "/tides/sun", "solar"),
        ("solar", "/tides/moon", "solar"),
        ("/tides/sun#c#sharp", "/tides/sun", "c#sharp"),
        ("", "/tides/moon", ""),
    ])
    func anAliasIsAnIdentityOrAnIdOnTheSamePage(alias: String, page: String, question: String) {
        let identity = QuestionIdentity(alias: alias, on: "/tides/moon")
        #expect(identity == QuestionIdentity(page: page, question: question))
    }

    @Test func notetypeIdsNeverChange() {
        #expect(Identity.notetype(deck: "tides", form: .basic, part: "notetype") == 865_528_362_004_150_809)
        #expect(Identity.notetype(deck: "tides", form: .basic, part: "field Question") == 6_159_454_375_976_045_391)
        #expect(Identity.notetype(deck: "tides", form: .basic, part: "template 1") == 1_797_548_213_027_612_422)
        #expect(Identity.notetype(deck: "tides", form: .cloze, part: "field Text") == 6_003_052_939_697_406_153)
        #expect(Identity.notetype(deck: "tides2", form: .basic, part: "notetype") == 2_304_760_053_659_954_126)
    }
}
